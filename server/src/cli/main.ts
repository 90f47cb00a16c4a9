import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { type Exit, EXIT_USAGE, UsageError } from './exit.ts';

/** The command line. Each command's code is loaded when it is run, so that `idem lsp` and `idem --version` start at once. */

const CHECK_FORMATS = ['pretty', 'lines', 'json', 'sarif', 'github', 'html'];
const TABLE_FORMATS = ['md', 'text', 'latex', 'typst', 'json'];

const program = new Command('idem')
  .description('Reads, resolves, checks and mends legal citations. Nothing leaves this machine unless you say --online.')
  .version(manifest.version)
  .showSuggestionAfterError()
  .enablePositionalOptions();

program
  .command('check')
  .description('report what is wrong in the citations of files')
  .argument('[paths...]', 'files, folders, globs, or - for standard input')
  .addOption(new Option('--format <format>', 'how to print the findings').choices(CHECK_FORMATS).default('pretty'))
  .addOption(
    new Option('--fail-on <severity>', 'exit with 1 when something is at least this bad')
      .choices(['error', 'warning', 'info', 'never'])
      .default('warning'),
  )
  .addOption(new Option('--max-warnings <count>', 'let so many warnings pass').argParser(count))
  .option('--baseline <file>', 'let be what this file holds, and report only what is new')
  .option('--write-baseline', 'write what is found to the baseline instead of reporting it')
  .option('--report-unused-suppressions', 'warn of comments that suppress nothing, whatever the settings say')
  .option('--stdin-filename <name>', 'the name of what - reads, for its format and its .idem.json')
  .addOption(online())
  .addOption(unasked())
  .action(async (paths, options) => end(await (await import('./check.ts')).check(paths, options)));

program
  .command('fix')
  .description('apply every safe fix until none is left')
  .argument('[files...]', 'files, or - to read standard input and write the mended text to standard output')
  .option('--diff', 'show the changes, write nothing')
  .option('--stdin-filename <name>', 'the name of what - reads, for its format and its .idem.json')
  .action(async (files, options) => end((await import('./fix.ts')).fix(files, options)));

program
  .command('parse')
  .description('print the citations and the authorities they refer to, as JSON')
  .argument('[files...]', 'files, folders, or - for standard input')
  .addOption(new Option('--format <format>', 'how to print them').choices(['json']).default('json'))
  .option('--stdin-filename <name>', 'the name of what - reads, for its format')
  .action(async (files, options) => end((await import('./parse.ts')).parse(files, options)));

program
  .command('toa')
  .description('print a table of authorities')
  .argument('<files...>', 'files, or - for standard input')
  .addOption(new Option('--format <format>', 'how to print it').choices(TABLE_FORMATS).default('md'))
  .option('--marked', 'print the document itself for its build, with marks by which LaTeX, Typst or Pandoc set the pages of its table')
  .option('--stdin-filename <name>', 'the name of what - reads, for its format')
  .action(async (files, options) => end((await import('./toa.ts')).toa(files, options)));

program
  .command('drift')
  .description('report each Id. and short form that means another authority than in a revision of the git repository')
  .argument('<paths...>', 'files or folders')
  .requiredOption('--base <revision>', 'what to compare with, such as HEAD, main or a commit')
  .addOption(new Option('--format <format>', 'how to print it').choices(['pretty', 'json']).default('pretty'))
  .action(async (paths, options) => end((await import('./drift.ts')).drift(paths, options)));

program
  .command('lookup')
  .description('say what the case index on this machine knows of citations')
  .argument('<citations...>', 'such as "410 U.S. 113"')
  .addOption(new Option('--format <format>', 'how to print it').choices(['pretty', 'json']).default('pretty'))
  .addOption(online())
  .addOption(unasked())
  .action(async (citations, options) => end(await (await import('./lookup.ts')).lookup(citations, options)));

program
  .command('config')
  .description('print every setting that holds for a file, and where it comes from')
  .argument('[path]', 'a file, - for standard input, or a folder', '.')
  .addOption(
    new Option('--format <format>', 'as a project file with comments, or for machines').choices(['jsonc', 'json']).default('jsonc'),
  )
  .option('--stdin-filename <name>', 'the name of what - reads, for its format and its .idem.json')
  .action(async (path, options) => end((await import('./config.ts')).config(path, options)));

program
  .command('rules')
  .description('list the rules')
  .addOption(new Option('--format <format>', 'how to print them').choices(['md', 'json']).default('md'))
  .action(async (options) => end((await import('./rules.ts')).rules(options)));

program
  .command('explain')
  .description("print a rule's page")
  .argument('<rule>', 'its id, such as id-period')
  .action(async (id) => end((await import('./rules.ts')).explain(id)));

program
  .command('index')
  .description('inspect the case indexes, and make your own')
  .addCommand(
    new Command('info').description('say what the case indexes cover').action(async () => end((await import('./lookup.ts')).indexInfo())),
  )
  .addCommand(
    new Command('harvest')
      .description('read the citations of your own briefs into an index of your own')
      .argument('<folders...>', 'folders of documents')
      .option('--into <file>', 'the index to write, if not the one that is always asked')
      .action(async (folders, options) => end(await (await import('./indexHarvest.ts')).indexHarvest(folders, options))),
  )
  .addCommand(
    new Command('import')
      .description('make an index of a collection of cases that you have downloaded')
      .addArgument(new Argument('<source>', 'what the files are').choices(['cap', 'courtlistener']))
      .argument('<folder>', 'where they lie: static files of the Caselaw Access Project, or bulk CSV files of CourtListener')
      .option('--into <file>', 'the index to write, if not one in the folder of Idem')
      .action(async (source, folder, options) => end(await (await import('./indexImport.ts')).indexImport(source, folder, options))),
  );

program
  .command('lsp')
  .description('run the language server')
  .requiredOption('--stdio', 'speak over standard input and output')
  .action(async () => (await import('./lsp.ts')).lsp());

function online(): Option {
  return new Option('--online', 'look up at CourtListener what no case index confirms, after showing what is sent');
}

function unasked(): Option {
  return new Option('--yes', 'with --online: send what is shown without asking');
}

/** A number of things, as an option gives it. */
function count(given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('It is a whole number, such as 10.');
}

const end = (exit: Exit): void => {
  process.exitCode = exit;
};

/** Commander's complaint as one line with the remedy. */
function complain(error: CommanderError): void {
  const message = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  process.stderr.write(`idem: ${message.replace(/[.]$/, '')}. Run idem --help for what there is.\n`);
}

async function main(): Promise<void> {
  // A reader that has seen enough (`idem check … | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : EXIT_USAGE));
  for (const command of [program, ...program.commands, ...program.commands.flatMap((c) => c.commands)]) {
    command.exitOverride().configureOutput({ outputError: () => {} });
  }
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      if (error.code !== 'commander.help') complain(error);
    } else if (error instanceof UsageError) process.stderr.write(`idem: ${error.message}\n`);
    else process.stderr.write(`idem: this is a fault of Idem, not of your input; please report it: ${(error as Error)?.stack ?? error}\n`);
    process.exitCode = EXIT_USAGE;
  }
}

void main();
