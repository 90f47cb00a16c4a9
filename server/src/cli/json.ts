/**
 * Writes `{"version":1,"files":[…]}` one file at a time, so that memory does not grow with their number. Each file has a line to itself,
 * which is ended when the file is done: who reads along need not wait for the next.
 */
export interface JsonFiles {
  add(file: object): void;
  end(): void;
}

export function jsonFiles(): JsonFiles {
  const { stdout } = process;
  const opening = '{"version":1,"files":[\n';
  let lead = opening;
  return {
    add(file) {
      stdout.write(`${lead}${JSON.stringify(file)}\n`);
      lead = ',';
    },
    end() {
      stdout.write(`${lead === opening ? opening : ''}]}\n`);
    },
  };
}
