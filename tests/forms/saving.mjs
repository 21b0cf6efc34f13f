// saving.mjs: a table of what is typed into a form and what comes of it, through
// its page. A row is one case:
//   [what is typed otherwise than what is good]            stored as it was typed
//   [the same, { name: value }]                            stored, but so
//   [the same, 'code champ', 'code/R26 champ', …]          refused, in this order
//   [the same, 'code/R18']                                 whatever is typed: 403
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';

import { assertNothingLeaks, shared } from '../rights/tools.mjs';
import { controlsOf, doneIn, faultAt, newestOf, otherAt, refusedIn, revisionOf,
  summaryIn, typedIn, valuesOf } from './reading.mjs';

const SECRET = ['nouveau', 'confirmation', 'mot_de_passe'];
// Sentences that fit any field: the summary must say whose they are.
const ANYWHERE = ['obligatoire', 'trop-long', 'une-ligne', 'date-impossible',
  'nombre-impossible', 'choix-inconnu'];

let people;
before(async () => { ({ people } = await shared()); });
export const read = async (someone, path, kind = 'html') => {
  const answer = await people[someone].ask(path, { form: kind });
  assert.equal(answer.status, 200, `${path} of ${someone}: ${answer.text}`);
  return answer.text;
};
export const newest = async (someone) => newestOf(await read(someone, '/journal', 'xml'));

// What a form of its own page shows of what is stored.
export const formValues = async (someone, page, action = page) =>
  valuesOf(await read(someone, page), action);

// As a reader of a test's name wants it: 201 × "x", "44 ".
const short = (value) => (value === undefined ? 'not sent' : /^(.)\1{9,}$/su.test(value)
  ? `${[...value].length} × "${[...value][0]}"`
  : JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value));
const nameOf = (changes, told) => [Object.entries(changes)
  .map(([name, value]) => `${name} ${short(value)}`).join(', ') || 'what is good',
...told.filter((one) => typeof one === 'string')].join(' → ');

function assertShownAgain(form, typed, html) {
  const controls = controlsOf(html, form.action);
  assert.ok(controls, 'the form is shown again');
  for (const [name, value] of Object.entries(typed)) {
    if (SECRET.includes(name)) {
      assert.equal(controls[name].value, '', name);
      continue;
    }
    const { choices, type, readonly, value: shown } = controls[name];
    if (readonly || type === 'checkbox') continue;
    if (!choices.length || choices.some((choice) => choice.value === value))
      assert.equal(shown, value, name);
  }
}

function assertToldAtFields(form, typed, told, html) {
  const summary = summaryIn(html);
  const controls = controlsOf(html, form.action);
  assert.equal(summary.length, told.length);
  for (const [i, [code, champ]] of told.map((one) => one.split(' ')).entries()) {
    const fault = faultAt(html, champ);
    assert.ok(fault?.length > 10, `a sentence at ${champ}`);
    assert.equal(summary[i].champ, champ);
    if (controls[champ].type !== 'checkbox') {
      assert.equal(controls[champ].id, champ);
      assert.equal(controls[champ]['aria-invalid'], 'true', champ);
      assert.match(controls[champ]['aria-describedby'], new RegExp(`\\b${champ}-faute\\b`));
    }
    // One more than a browser would let them type.
    if (code === 'trop-long' && !SECRET.includes(champ))
      assert.equal(Number(controls[champ].maxlength), [...typed[champ]].length - 1, champ);
    const named = ANYWHERE.includes(code.split('/')[0]);
    if (named) assert.match(summary[i].text, /^\p{Lu}[^:.]*\s: \p{Lu}/u, `whose: ${champ}`);
  }
}

const fieldsOf = async (form, changes) => {
  const good = typeof form.good === 'function' ? form.good() : form.good;
  const revision = revisionOf(await read(form.as, form.page), form.action) ?? form.revision;
  const typed = Object.fromEntries(Object.entries({ ...good, ...changes })
    .filter(([, value]) => value !== undefined));
  return { typed, hidden: revision ? { revision } : {} };
};

// Nothing that could be typed would help: the page says why above what it shows.
function assertToldAbove(html) {
  assert.match(html, /id="erreurs"><p class="intitule">(?:Cette action est refus|Deuxi)/);
  assert.doesNotMatch(html, /Accès refusé/);
  assert.deepEqual(summaryIn(html).map(({ champ, text }) => [champ, text.length > 10]),
    [[undefined, true]]);
}

async function assertRefused(form, changes, told) {
  const { typed, hidden } = await fieldsOf(form, changes);
  const was = [await read(form.as, form.page, 'xml'), await newest(form.as)];
  const { status, text: xml, ...rest } =
    await people[form.as].send(form.action, { ...typed, ...hidden });
  assertNothingLeaks({ status, text: xml, ...rest }, form.action);
  const above = !told[0].includes(' ');
  assert.deepEqual([status, refusedIn(xml)], [above ? 403 : 422, told], xml);
  const shown = Object.fromEntries(Object.entries(typed)
    .filter(([name]) => !SECRET.includes(name)));
  assert.deepEqual(typedIn(xml), shown);
  const page = await people[form.as].send(form.action, { ...typed, ...hidden },
    { form: 'html' });
  assert.equal(page.status, status);
  if (above) {
    assertToldAbove(page.text);
  } else {
    assertShownAgain(form, typed, page.text);
    assertToldAtFields(form, typed, told, page.text);
  }
  assert.deepEqual([await read(form.as, form.page, 'xml'), await newest(form.as)], was,
    'nothing was stored');
}

async function assertStored(form, changes, otherwise = {}) {
  const { typed, hidden } = await fieldsOf(form, changes);
  const before = hidden.revision && await form.reads(form);
  const done = await people[form.as].send(form.action, { ...typed, ...hidden });
  assert.equal(done.status, 303, refusedIn(done.text).join() || done.text);
  const left = await read(form.as, done.headers.location);
  assert.ok(doneIn(left).length > 10, `a sentence after ${done.headers.location}`);
  const event = await newest(form.as);
  const found = await form.reads(form, event.id, done.headers.location.split('?')[0]);
  const want = Object.fromEntries(Object.entries({ ...typed, ...otherwise })
    .filter(([name]) => !SECRET.includes(name)));
  assert.deepEqual(found, want);
  const revision = hidden.revision ? String(Number(hidden.revision) + 1) : '1';
  assert.deepEqual(event, { noun: form.noun, id: event.id, avant: '', apres: '', revision,
    verb: hidden.revision ? 'modification' : 'creation',
    ...journalOf(form, want, before), ...form.journal?.(want, before) });
  for (const someone of form.seenBy ?? [])
    assert.deepEqual(await newest(someone), event, `the journal of ${someone}`);
}

// What the journal says of it: a line a field that differs, in their order.
function journalOf({ personal = [] }, want, before = {}) {
  const names = Object.keys(want).filter((name) => want[name] !== (before[name] ?? ''));
  const line = (name, value) => `${name}=${value && personal.includes(name) ? '*'
    : value.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1').replace(/\n/g, ' ')}`;
  const lines = (values) => [...names.map((name) => line(name, values[name])).join('\n')]
    .slice(0, 1000).join('');
  return { avant: Object.keys(before).length ? lines(before) : '', apres: lines(want) };
}

const labelOf = ({ choices }, value) =>
  choices.find((choice) => choice.value === value)?.label ?? value;

// Somebody else was faster: nothing is stored, and what was typed is shown again,
// with what is stored beside each field that differs.
async function assertLate(form) {
  const stored = await form.reads(form);
  const { typed, hidden } = await fieldsOf(form, { ...stored, ...form.late });
  const late = { ...typed, revision: String(Number(hidden.revision) - 1) };
  const was = [await read(form.as, form.page, 'xml'), await newest(form.as)];
  const { status, text: xml } = await people[form.as].send(form.action, late);
  assert.deepEqual([status, refusedIn(xml)], [409, []]);
  assert.deepEqual(typedIn(xml), typed);
  const page = await people[form.as].send(form.action, late, { form: 'html' });
  assert.equal(page.status, 409);
  assertShownAgain(form, typed, page.text);
  const names = Object.keys(typed);
  const controls = controlsOf(page.text, form.action);
  assert.deepEqual(names.filter((name) => otherAt(page.text, name) !== undefined),
    names.filter((name) => name in form.late));
  for (const name of Object.keys(form.late))
    assert.equal(otherAt(page.text, name), labelOf(controls[name], stored[name].trim())
      || 'rien', name);
  assert.equal(revisionOf(page.text, form.action), hidden.revision);
  assert.deepEqual([await read(form.as, form.page, 'xml'), await newest(form.as)], was);
}

// A form is { as, page, action, good, noun, reads, journal }: who fills it in on
// which page, where it goes, what is good, what the journal calls it, how what
// was stored is read again, what the journal says otherwise than its fields. That
// line is read by who filled it in, and by those of `seenBy`. A form that changes
// what there is says in `late` what a second editor types in each field, and
// where the page no longer shows it, from which `revision` it was made;
// `personal` are those fields that the journal does not repeat.
export function formTable(name, form, rows) {
  describe(name, () => {
    for (const [changes, ...told] of rows)
      test(nameOf(changes, told), () => (typeof told[0] === 'string'
        ? assertRefused(form, changes, told)
        : assertStored(form, changes, told[0])));
    if (!form.late) return;
    test('a second editor is told what the first stored', () => assertLate(form));
    test('without the revision that it was made from → formulaire-incomplet', async () => {
      const { status, text } = await people[form.as].send(form.action, form.good);
      assert.deepEqual([status, refusedIn(text)], [422, ['formulaire-incomplet revision']]);
    });
  });
}
