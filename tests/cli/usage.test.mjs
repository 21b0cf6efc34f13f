// usage.test.mjs: what ceresctl makes of its command line and configuration.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test, { describe } from 'node:test';
import { TOP, run } from '../stack/ceres.mjs';
import { REAL, alone, ceresctl, done, file, folder, refused } from './tools.mjs';

const program = `${TOP}/build/${process.env.VARIANT ?? 'release'}/ceresctl`;
const CHECK = ['bulletin', 'check', REAL];

describe('what is no command', () => {
  for (const args of [[], ['bulletin'], ['check'], ['bulletin', 'burn'],
    ['Bulletin', 'list'], ['bulletin', 'check'], ['bulletin', 'publish'],
    ['bulletin', 'publish', REAL, REAL], ['bulletin', 'withdraw'],
    ['bulletin', 'list', 'x'], ['bulletin', 'export'], ['doctor', 'x'],
    ['db'], ['db', 'migrate', 'x'], ['maintenance', 'list', 'x']])
    test(`ceresctl ${args.join(' ')}`, async () => {
      const answer = await ceresctl(args);
      refused(answer, 2, /^usage: ceresctl/m);
      assert.equal(answer.stdout, '');
    });
});

describe('what is no option', () => {
  for (const [args, words] of [
    [[...CHECK, '--no-such'], /no-such/],
    [[...CHECK, '-x'], /invalid option/],
    [[...CHECK, '--reason'], /requires an argument/],
    [[...CHECK, '--dry-run=yes'], /doesn't allow an argument/],
    [['bulletin', 'list', '--format=json'], /json: expected text, xml or csv/],
    [['bulletin', 'list', '--format='], /expected text, xml or csv/],
    [['bulletin', 'list', '--format=TEXT'], /expected text, xml or csv/],
    [[...CHECK, '-c'], /requires an argument/],
    [[...CHECK, ...Array(101).fill(['--set', 'site.url=http://x']).flat()],
      /--set: expected 100 times at most/],
    [[...CHECK, '--dry-run'], /bulletin check has no such option: --dry-run/],
    [['session', 'export', '--format=text'], /takes --format=xml\|csv/],
    [['mesure', 'preview', 'v1.9', '--format=xml'], /takes --format=text\|csv/],
  ])
    test(args.slice(2).join(' ').slice(-40), async () => {
      refused(await ceresctl(args), 2, words);
    });
});

// Every command, as the usage prints it: "bulletin export [--dry-run] DIR".
const commands = async () => done(await ceresctl(['--help']))
  .split('\n').filter((line) => /^  \S/.test(line)).map((line) => line.trim());

test('help is given where it is asked for', async () => {
  for (const args of [['--help'], ['-h']]) {
    const said = done(await ceresctl(args), /^usage: ceresctl/);
    for (const word of ['publish', 'withdraw', 'export', 'migrate', 'doctor',
      '75 try again'])
      assert.ok(said.includes(word), word);
  }
});

test('what a noun, a verb or a mistake asks for is told of it alone', async () => {
  const all = await commands();
  const told = (text) => all.filter((line) => text.includes(`  ${line}\n`));
  const begin = (words) => all.filter((line) => line.startsWith(words));
  assert.deepEqual(told(done(await ceresctl(['mesure', '--help']))),
    begin('mesure '));
  assert.deepEqual(told(done(await ceresctl(['db', 'restore', '-h']))),
    begin('db restore '));
  assert.deepEqual(told((await ceresctl(['session', 'burn'])).stderr),
    begin('session '));
  assert.deepEqual(
    told((await ceresctl(['--yess', 'db', 'restore', 'x'])).stderr),
    begin('db restore '));
  assert.deepEqual(told((await ceresctl(['burn', 'mesure'])).stderr), all);
});

test('the manual has each command with its options', async () => {
  const manual = fs.readFileSync(`${TOP}/src/packaging/man/ceresctl.1`, 'utf8');
  const words = (mdoc) => mdoc.replaceAll(' Ns = Ns ', '=')
    .replace(/\b(?:Cm|Fl) -?(?=\S)/g, (macro) => macro.endsWith('-') ? '--' : '')
    .replace(/\bAr (\S+)/g, (_, word) => word.toUpperCase())
    .replace(/Oo (.*?) Oc/g, '[$1]').replace(/ \| (?:Fl$)?/g, (bar) =>
      bar.endsWith('Fl') ? '|-' : '|').replaceAll(' ...', '...');
  assert.deepEqual([...manual.matchAll(/^\.It Cm (.*)$/gm)]
    .map(([, mdoc]) => words(`Cm ${mdoc}`)), await commands());
});

describe('bash completes', () => {
  const script = `${TOP}/src/packaging/completion.bash`;
  const offers = async (...words) => (await run('bash', ['-c', `. "$1"
    compopt() { echo "$*"; }
    COMP_WORDS=(ceresctl "\${@:3}") COMP_CWORD=$(($# - 2))
    _ceresctl "$2" && printf '%s\n' "\${COMPREPLY[@]}"`, 'bash', script, program,
  ...words])).stdout.split('\n').filter((line) => line).join(' ');
  for (const [typed, want] of [
    [['m'], 'mesure maintenance'],
    [['bulletin', ''], 'check publish withdraw list export'],
    [['-c', 'x', 'bulletin', 'p'], 'publish'],
    [['bulletin', 'publish', '--dr'], '--draft --dry-run'],
    [['bulletin', 'publish', ''], ''],
    [['bulletin', 'withdraw', '1.9', '--rea'], '-o nospace --reason='],
    [['bulletin', 'withdraw', '1.9', '--reason', '=', ''], ''],
    [['mesure', 'preview', '--format', '='], 'text csv'],
    [['session', 'export', '--format', '=', 'x'], 'xml'],
    [['session', 'export', '--format', 'c'], 'csv'],
    [['--s'], '-o nospace --set='],
    [['burn', 'x'], ''],
    [['doctor', ''], ''],
    [['doctor', '--r'], ''],
    [['maintenance', 'on', '--f'], '-o nospace --from='],
  ])
    test(typed.join(' '), async () => assert.equal(await offers(...typed), want));
});

describe('configuration', () => {
  for (const [name, text, words] of [
    ['an unknown key', '[site]\nurl = http://x\nurk = 1\n', /:3: expected/],
    ['an unknown section', '[sight]\nurl = http://x\n', /:2: expected/],
    ['no equals sign', '[site]\nurl\n', /:2: expected/],
    ['a bad number', '[clock]\noffset = soon\n', /offset = soon: expected a number/],
    ['a bad address', '[site]\nurl = x\n', /url = x: expected/],
    ['an indented line', '[database]\nuser = a\n password = b\n', /:3: /],
  ])
    test(name, async () => {
      const answer = await run(program, ['-c', file(text, 'bad.conf'), ...CHECK]);
      refused(answer, 2, words);
      assert.match(answer.stderr, /bad\.conf|clock|site/);
      assert.match(answer.stderr, /ceresctl: the configuration is wrong/);
    });
  test('no file', async () => {
    refused(await run(program, ['-c', `${folder}/none.conf`, ...CHECK]), 2,
      /none\.conf: cannot be read: No such file/);
  });
  test('an unknown variable', async () => {
    refused(await ceresctl(CHECK, { env: { CERES_SIGHT_URL: 'x' } }), 2,
      /unknown setting CERES_SIGHT_URL/);
  });
  test('a variable, and an option that is stronger', async () => {
    const env = { CERES_PATHS_SHARE: '/no/such' };
    refused(await ceresctl(CHECK, { env }), 1, /no schema in \/no\/such/);
    done(await ceresctl([...CHECK, '--set', `paths.share=${TOP}`], { env }));
    done(await ceresctl([`--set=paths.share=${TOP}`, ...CHECK], { env }));
  });
  test('an option that is none', async () => {
    refused(await ceresctl([...CHECK, '--set', 'share=x']), 2,
      /--set share=x: expected section\.key=value/);
  });
  test('--config is -c', async () => {
    done(await run(program, ['--config', alone, ...CHECK]));
    done(await run(program, [...CHECK, `--config=${alone}`]));
  });
});

test('an output that nobody takes is no success', async () => {
  const { code, stderr } = await run('sh', ['-c',
    `"${program}" -c "${alone}" bulletin check "${REAL}" >/dev/full`]);
  assert.equal(code, 1, stderr);
  assert.match(stderr, /could not be written/);
});

test('without a database: 75', async () => {
  for (const args of [['bulletin', 'list'], ['bulletin', 'publish', REAL],
    ['bulletin', 'withdraw', '1', '--reason=x'], ['maintenance', 'list'],
    ['maintenance', 'off'], ['db', 'migrate'],
    ['bulletin', 'export', `${folder}/out`]])
    refused(await ceresctl(args), 75, /try again/);
});
