#!/usr/bin/env node
// Scores extraction output against hand annotations (ANNOTATION.md).
//   node score.mjs GOLD_DIR… SYSTEM.ndjson [--details] [--json] [--by-language]
// SYSTEM.ndjson: one object per article, as `lien extract --format ndjson` prints it; `article.id` is the file name without extension.
//
// What counts (P precision, R recall, F1):
//   entities   one-to-one per article; right = same type and a name in common (case, diacritics and punctuation aside). Optional ones and
//              those of which every surface form is under `ignore` are neutral; everything else that is not in the gold is wrong.
//   met        pairs of people on different sides of a held meeting. A planned, cancelled or denied one claimed as held is wrong.
//   planned    the same for planned meetings.   metDate, metPlace: of the pairs that are right; a date that only contains or is contained
//              in the right one is worth half; a date or place where the gold has none is wrong.
//   roles      titles of people that are right (token overlap, and 'vice' must agree); roleOrg: share of those with the right organization.
//   parties, agreementDate, agreementStatus, twinned: facts of agreements.
//   links      does one real thing keep one id in all articles? pairs of articles that share it, for people, organizations, places.
//   spans, quotes: share of mentions and quotes that stand verbatim at their offsets.
// `±` is half of a 90 % interval over stories (texts about one event are one story).
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'

const args = process.argv.slice(2)
const flags = new Set(args.filter((a) => a.startsWith('--')))
const paths = args.filter((a) => !a.startsWith('--'))
if (paths.length < 2) { console.error('usage: score.mjs GOLD_DIR… SYSTEM.ndjson [--details] [--json] [--by-language]'); process.exit(2) }
const system = paths.pop()
const details = flags.has('--details')

const norm = (s) => String(s ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐðÐ]/g, 'd')
  .toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const list = (x) => (x === undefined || x === null ? [] : Array.isArray(x) ? x : [x])
const pairKey = (a, b) => (a < b ? `${a}|${b}` : `${b}|${a}`)
const NAMES = ['entities', 'Person', 'Organization', 'Place', 'Agreement', 'met', 'planned', 'metDate', 'metPlace', 'roles', 'parties', 'agreementDate', 'twinned']
const SHARES = ['roleOrg', 'agreementStatus', 'language', 'published', 'spans', 'quotes']
const empty = () => Object.fromEntries([...NAMES.map((k) => [k, { tp: 0, fp: 0, fn: 0 }]), ...SHARES.map((k) => [k, { right: 0, of: 0 }])])

const golds = paths.flatMap((dir) => readdirSync(dir).filter((f) => f.endsWith('.gold.json')).sort().map((f) => {
  const gold = JSON.parse(readFileSync(join(dir, f), 'utf8'))
  const text = join(dir, f.replace('.gold.json', '.txt'))
  return { ...gold, text: existsSync(text) ? readFileSync(text, 'utf8').normalize('NFC') : null,
    story: gold.story ?? gold.id.replace(/^seed-(\d{3}).*$/, 's$1').replace(/^(\d{3})_.*$/, 's$1') }
}))
const outputs = new Map()
readFileSync(system, 'utf8').split('\n').forEach((line, i) => {
  if (!line.trim()) return
  try {
    const doc = JSON.parse(line)
    outputs.set(String(doc.article?.id ?? '').split('/').pop().replace(/\.(txt|md|html)$/, ''), doc)
  } catch (e) { console.error(`${system}:${i + 1}: not JSON: ${e.message}`); process.exit(2) }
})

/** EDTF equality: 1 when equal, 0.5 when one contains the other (2022-05 and 2022-05-09; XXXX-09-28 and 2021-09-28; a day of an interval), else 0. */
function dateCredit(gold, said) {
  if (gold === said) return 1
  if (!gold || !said) return 0
  const fits = (a, b) => a.length <= b.length && [...a].every((c, i) => c === b[i] || c === 'X')
  if (gold.includes('/') || said.includes('/')) {
    const [g, s] = [gold.split('/'), said.split('/')]
    return g.some((x) => s.includes(x)) || (g.length === 2 && s.length === 1 && s[0] >= g[0] && s[0] <= g[1]) ? 0.5 : 0
  }
  return fits(gold, said) || fits(said, gold) ? 0.5 : 0
}
const VICE = /\b(pho|thu truong|vice|deputy|wakil|adjoint|adjointe|sous)\b/
function sameTitle(want, said) {
  const a = norm(said), b = norm(want)
  if (!a || VICE.test(a) !== VICE.test(b)) return false
  if (a === b) return true
  const A = a.split(' '), B = b.split(' ')
  const both = A.filter((t) => B.includes(t)).length
  return (2 * both) / (A.length + B.length) >= 0.6
}

function scoreArticle(g, out, log) {
  const t = empty()
  const add = (k, what, n = 1) => { t[k][what] += n }
  const share = (k, ok) => { t[k].of++; if (ok) t[k].right++ }
  const say = (kind, text) => { if (details) log.push(`${g.id}  ${kind.padEnd(5)} ${text}`) }

  share('language', out.article?.lang === g.lang)
  if (g.published) share('published', String(out.article?.publishedAt ?? '').slice(0, g.published.length) === g.published)

  // entities: the pairs with most names in common first
  const ignored = new Set(list(g.ignore).map(norm))
  const entities = list(out.entities).filter((e) => e?.id)
  const surfaces = (e) => [...new Set((e.mentions?.length ? e.mentions.map((m) => m.text) : [e.name, ...list(e.aliases)]).map(norm).filter(Boolean))]
  const names = (e) => [...new Set([...surfaces(e), norm(e.name), ...list(e.aliases).map(norm)])].filter(Boolean)
  const candidates = []
  for (const e of entities) for (const x of list(g.entities)) {
    if (!list(x.type).includes(e.type)) continue
    const want = x.names.map(norm)
    const common = surfaces(e).filter((n) => want.includes(n)).length + (names(e).some((n) => want.includes(n)) ? 0.5 : 0)
    if (common > 0) candidates.push({ e, x, common })
  }
  candidates.sort((a, b) => b.common - a.common)
  const toGold = new Map(), found = new Map()
  for (const { e, x } of candidates) if (!toGold.has(e.id) && !found.has(x.id)) { toGold.set(e.id, x.id); found.set(x.id, e) }
  for (const e of entities) {
    if (toGold.has(e.id)) {
      const x = g.entities.find((y) => y.id === toGold.get(e.id))
      if (!x.optional) { add('entities', 'tp'); add(e.type, 'tp') }
      continue
    }
    const twin = candidates.find((c) => c.e === e && list(c.x.type).length > 1) // a museum told both as Place and as Organization
    if (twin || (surfaces(e).length && surfaces(e).every((n) => ignored.has(n)))) continue
    add('entities', 'fp'); if (t[e.type]) add(e.type, 'fp')
    say('FP', `${e.type}  ${e.name}${candidates.some((c) => c.e === e) ? '  (twice)' : ''}`)
  }
  for (const x of list(g.entities)) if (!found.has(x.id) && !x.optional) { add('entities', 'fn'); add(list(x.type)[0], 'fn'); say('FN', `${list(x.type)[0]}  ${x.names[0]}  (${x.id})`) }

  // roles of the people that are right
  for (const x of list(g.entities)) {
    const e = found.get(x.id)
    if (!e || !list(x.type).includes('Person')) continue
    const said = list(e.roles).slice()
    for (const want of list(x.roles)) {
      const i = said.findIndex((r) => list(want.title).some((w) => sameTitle(w, r.title)))
      if (i < 0) { add('roles', 'fn'); say('ROLE-', `${x.names[0]}: ${list(want.title)[0]}  (said: ${list(e.roles).map((r) => r.title).join(' / ') || 'nothing'})`); continue }
      add('roles', 'tp')
      const [r] = said.splice(i, 1)
      if (want.org) share('roleOrg', (toGold.get(r.org) ?? r.org) === want.org)
    }
    for (const r of said) if (!list(x.roles).some((w) => list(w.title).some((y) => sameTitle(y, r.title)))) { add('roles', 'fp'); say('ROLE+', `${x.names[0]}: ${r.title}`) }
  }

  // who met whom: pairs across sides
  const pairsOf = (sides, isPerson) => {
    const s = list(sides).map((side) => [...new Set(list(side).filter(isPerson))])
    const across = new Set(), within = new Set()
    s.forEach((a, i) => {
      a.forEach((p, k) => a.slice(k + 1).forEach((q) => within.add(pairKey(p, q))))
      s.slice(i + 1).forEach((b) => a.forEach((p) => b.forEach((q) => { if (p !== q) across.add(pairKey(p, q)) })))
    })
    return { across, within }
  }
  const held = new Map(), planned = new Map(), neutral = new Set()
  for (const m of list(g.meetings)) {
    const { across, within } = pairsOf(m.sides, (p) => p.startsWith('person/'))
    within.forEach((k) => neutral.add(k))
    for (const k of across) {
      if (m.optional || m.kind === 'letter') neutral.add(k)
      else { const into = m.planned ? planned : held; into.set(k, [...(into.get(k) ?? []), m]) }
    }
  }
  const said = { held: new Map(), planned: new Map() }
  const person = new Set(entities.filter((e) => e.type === 'Person').map((e) => e.id))
  for (const m of list(out.meetings)) {
    const status = m.status ?? (m.planned ? 'planned' : 'held')
    if (!said[status] || (m.channel ?? m.kind) === 'letter') continue
    const sides = m.sides?.length ? m.sides : list(m.participants).map((p) => [p])
    for (const k of pairsOf(sides, (p) => person.has(p)).across) {
      const [p, q] = k.split('|').map((id) => toGold.get(id) ?? `?${id}`)
      if (p === q) continue
      const key = pairKey(p, q)
      said[status].set(key, [...(said[status].get(key) ?? []), m])
    }
  }
  for (const [status, want] of [['held', held], ['planned', planned]]) {
    const metric = status === 'held' ? 'met' : 'planned'
    for (const [k, ms] of want) {
      const got = said[status].get(k)
      if (!got) { add(metric, 'fn'); say(`${metric}-`.toUpperCase(), k); continue }
      add(metric, 'tp')
      if (status !== 'held') continue
      const left = [...new Set(got)]
      for (const m of ms) { // each meeting of the gold takes the reported one that fits best
        left.sort((a, b) => dateCredit(m.date, b.date) - dateCredit(m.date, a.date))
        const r = left.shift()
        const credit = r ? dateCredit(m.date, r.date) : 0
        if (m.date) { add('metDate', 'tp', credit); add('metDate', 'fn', 1 - credit) }
        if (r?.date) add('metDate', 'fp', m.date ? 1 - credit : 1)
        if (m.date && credit < 1) say('WHEN', `${k}: ${m.date} (said ${r?.date ?? 'nothing'})`)
        const place = r?.place ? toGold.get(r.place) ?? r.place : null
        if (m.place) { const ok = list(m.place).includes(place); add('metPlace', ok ? 'tp' : 'fn'); if (place && !ok) add('metPlace', 'fp'); if (!ok) say('WHERE', `${k}: ${list(m.place)[0]} (said ${place ?? 'nothing'})`) }
        else if (place) add('metPlace', 'fp')
      }
      for (const r of left) if (r.date && !neutral.has(k)) add('metDate', 'fp') // a meeting too many, unless an optional one explains it
    }
    for (const k of said[status].keys()) if (!want.has(k) && !neutral.has(k)) { add(metric, 'fp'); say(`${metric}+`.toUpperCase(), k) }
  }

  // agreements
  for (const a of list(g.agreements)) {
    if (g.entities.find((x) => x.id === a.entity)?.optional) continue
    const got = list(out.agreements).filter((x) => toGold.get(x.entity) === a.entity)
    const parties = new Set(got.flatMap((x) => list(x.parties)).map((p) => toGold.get(p) ?? p))
    for (const p of list(a.parties)) add('parties', parties.has(p) ? 'tp' : 'fn')
    for (const p of parties) if (!list(a.parties).includes(p)) { add('parties', 'fp'); say('PARTY', `${a.entity}: ${p}`) }
    const date = got.find((x) => x.date)?.date
    const credit = date ? dateCredit(a.date, date) : 0
    if (a.date) { add('agreementDate', 'tp', credit); add('agreementDate', 'fn', 1 - credit) }
    if (date) add('agreementDate', 'fp', a.date ? 1 - credit : 1)
    if (a.status && got.length) share('agreementStatus', got.some((x) => x.status === a.status))
  }
  const twins = (rs, map) => new Set(list(rs).filter((r) => r.type === 'TWINNED_WITH').map((r) => pairKey(map(r.from), map(r.to))))
  const want = twins(g.relations, (x) => x), got = twins(out.relations, (x) => toGold.get(x) ?? x)
  for (const k of want) add('twinned', got.has(k) ? 'tp' : 'fn')
  for (const k of got) if (!want.has(k)) add('twinned', 'fp')

  // evidence stands where it says
  const stored = out.article?.text?.normalize('NFC') ?? g.text
  if (stored !== null) {
    for (const e of entities) for (const m of list(e.mentions)) share('spans', stored.slice(m.start, m.end) === m.text)
    for (const f of [...list(out.meetings), ...list(out.agreements)]) share('quotes', Boolean(f.quote) && stored.slice(f.start, f.end) === f.quote)
  }
  return { tally: t, links: [...toGold].map(([sys, gold]) => ({ sys, gold, type: entities.find((e) => e.id === sys).type })) }
}

const log = []
const scored = golds.map((g) => ({ g, missing: !outputs.has(g.id), ...scoreArticle(g, outputs.get(g.id) ?? {}, log) }))
const sum = (rows) => rows.reduce((a, { tally }) => { for (const k of Object.keys(a)) for (const f of Object.keys(a[k])) a[k][f] += tally[k][f]; return a }, empty())
const prf = ({ tp, fp, fn }) => { const p = tp + fp ? tp / (tp + fp) : tp + fn ? 0 : 1, r = tp + fn ? tp / (tp + fn) : 1; return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, tp, fp, fn } }

/** Pairs of articles that name the same thing: found when both carry one id, wrong when two things share one. */
function linkScore(rows, type) {
  const all = rows.flatMap(({ g, links }) => links.filter((l) => l.type === type).map((l) => ({ ...l, doc: g.id })))
  const c = { tp: 0, fp: 0, fn: 0 }
  all.forEach((a, i) => all.slice(i + 1).forEach((b) => {
    if (a.doc === b.doc) return
    if (a.gold === b.gold) c[a.sys === b.sys ? 'tp' : 'fn']++
    else if (a.sys === b.sys) c.fp++
  }))
  return prf(c)
}
function report(rows) {
  const total = sum(rows)
  const r = { articles: rows.length, stories: new Set(rows.map((x) => x.g.story)).size, missing: rows.filter((x) => x.missing).length }
  for (const k of NAMES) r[k] = prf(total[k])
  for (const k of SHARES) r[k] = total[k].of ? total[k].right / total[k].of : 1
  r.linksPerson = linkScore(rows, 'Person'); r.linksOrganization = linkScore(rows, 'Organization'); r.linksPlace = linkScore(rows, 'Place')
  return r
}
function halfInterval(rows, metric) { // bootstrap over stories, fixed seed
  const stories = [...rows.reduce((m, x) => m.set(x.g.story, [...(m.get(x.g.story) ?? []), x]), new Map()).values()]
  let seed = 1
  const random = () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648 }
  const values = Array.from({ length: 300 }, () => prf(sum(stories.flatMap(() => stories[Math.floor(random() * stories.length)]))[metric]).f1).sort((a, b) => a - b)
  return (values[284] - values[15]) / 2
}

const result = report(scored)
for (const k of ['entities', 'met']) result[k].halfInterval = halfInterval(scored, k)
if (flags.has('--json')) console.log(JSON.stringify(result))
else {
  log.forEach((l) => console.log(l))
  const n = (x) => String(Math.round(x * 10) / 10)
  const line = (k, t) => console.log(`${k.padEnd(17)} P ${t.p.toFixed(3)}  R ${t.r.toFixed(3)}  F1 ${t.f1.toFixed(3)}${t.halfInterval === undefined ? '        ' : ` ±${t.halfInterval.toFixed(3)} `}  ${n(t.tp)} right, ${n(t.fp)} wrong, ${n(t.fn)} missed`)
  console.log(`${result.articles} articles, ${result.stories} stories, ${result.missing} without output`)
  for (const k of [...NAMES, 'linksPerson', 'linksOrganization', 'linksPlace']) line(k, result[k])
  console.log(SHARES.map((k) => `${k} ${result[k].toFixed(3)}`).join('   '))
  if (flags.has('--by-language')) for (const lang of [...new Set(golds.map((g) => g.lang))].sort()) {
    const r = report(scored.filter((x) => x.g.lang === lang))
    console.log(`${lang}: ${r.articles} articles   ${['entities', 'Person', 'Organization', 'Place', 'Agreement', 'met', 'metDate', 'roles', 'linksPerson'].map((k) => `${k} ${r[k].f1.toFixed(2)}`).join('  ')}`)
  }
}
