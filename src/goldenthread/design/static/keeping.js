// Sending what was typed to be kept, and reading the answer. Used by keep.js; knows nothing of the page.

export const WRITER = document.querySelector('meta[name="writer"]')?.content || ''
const PATIENCE = 10000
let token = ''

export function tokenNow () {
  return token || document.querySelector('input[name="csrfmiddlewaretoken"]')?.value || ''
}

/** After a new sign-in every form on the page needs the new token, or it could not be sent. */
function takeToken (fresh) {
  token = fresh
  for (const input of document.querySelectorAll('input[name="csrfmiddlewaretoken"]')) input.value = fresh
}

/** What is kept of this page: null where that cannot be told now; {out: true} where nobody is signed in. */
export async function askHere (form, key) {
  const asks = new URLSearchParams({ page: location.pathname, kind: form.dataset.keep, key })
  try {
    const answer = await fetch(`/drafts/here/?${asks}`, { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
    if (answer.type === 'opaqueredirect') return { out: true }
    if (!answer.ok) return null
    return await answer.json()
  } catch { return null }
}

async function post (address, told, last) {
  const answer = await fetch(address, {
    method: 'POST', redirect: 'manual', cache: 'no-store', keepalive: last,
    headers: { 'Content-Type': 'application/json', 'X-CSRFToken': tokenNow() },
    body: JSON.stringify(told), ...(last ? {} : { signal: AbortSignal.timeout(PATIENCE) })
  })
  if (answer.type === 'opaqueredirect') return { state: 'out' }
  const said = (answer.headers.get('Content-Type') || '').includes('json') ? await answer.json() : {}
  const states = { 200: 'kept', 400: 'refused', 409: 'beside', 410: 'sent' }
  if (answer.status === 403) return { state: said.why ? 'other' : 'expired', ...said }
  return { state: states[answer.status] || 'no line', ...said }
}

/** Keep this: {state: kept | beside | sent | refused | other | out | no line, …}. `last` is for a page that is going away. */
export async function send (told, { last = false } = {}) {
  const whole = { ...told, writer: WRITER }
  try {
    const answer = await post('/drafts/keep/', whole, last)
    if (answer.state !== 'expired' || last) return answer
    if (!await renew()) return { state: 'out' }
    return await post('/drafts/keep/', whole, false)
  } catch { return { state: 'no line' } }
}

/** Somebody has signed in anew: fetch the new token; false where nobody has. */
export async function renew () {
  const answer = await fetch('/drafts/here/', { redirect: 'manual', cache: 'no-store' })
  if (answer.type === 'opaqueredirect' || !answer.ok) return false
  const said = await answer.json()
  if (WRITER && String(said.writer) !== WRITER) return false
  takeToken(said.csrf)
  return true
}

/** Throw one draft away. */
export async function throwAway (key) {
  const answer = await fetch(`/drafts/${key}/throw-away/`, {
    method: 'POST', redirect: 'manual', headers: { 'X-CSRFToken': tokenNow(), 'Content-Type': 'application/x-www-form-urlencoded' }, body: ''
  })
  return answer.ok || answer.type === 'opaqueredirect'
}
