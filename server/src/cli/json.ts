/** Writes `{"version":1,"files":[…]}` one file at a time, so that memory does not grow with their number. */
export interface JsonFiles {
  add(file: object): void;
  end(): void;
}

export function jsonFiles(): JsonFiles {
  let separator = '{"version":1,"files":[\n';
  return {
    add(file) {
      process.stdout.write(separator + JSON.stringify(file));
      separator = ',\n';
    },
    end() {
      process.stdout.write(`${separator === ',\n' ? '' : separator}\n]}\n`);
    },
  };
}
