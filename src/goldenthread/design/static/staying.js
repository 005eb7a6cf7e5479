// Some minutes before a session ends, says so and offers to stay (WCAG 2.2.1). Windows of one browser tell each other when one is used.
// Without JavaScript the dialog stays closed, and the sign-in page says why one was signed out.
const BEFORE = 5 * 60 * 1000
const LOOK_EVERY = 5 * 1000
const dialog = document.getElementById('staying')
const says = dialog.querySelector('#staying-says')
const heading = dialog.querySelector('#staying-h')
const stay = dialog.querySelector('[data-staying=stay]')
const close = dialog.querySelector('[data-staying=close]')
const others = 'BroadcastChannel' in window ? new BroadcastChannel('staying') : null
let idleEnds, wholeEnds, seen, ended

function count (left) {
  idleEnds = Date.now() + left.idle * 1000
  wholeEnds = Date.now() + left.whole * 1000
  seen = ended = false
  if (dialog.open) dialog.close()
}

function show (words, { title, canStay }) {
  heading.textContent = title
  if (says.textContent !== words) says.textContent = words
  stay.hidden = !canStay
  close.hidden = canStay
  if (!dialog.open && !seen) dialog.showModal()
}

function look () {
  const left = Math.min(idleEnds, wholeEnds) - Date.now()
  if (left > BEFORE) return
  if (left <= 0) {
    if (!ended) seen = false
    ended = true
    const kept = document.querySelector('form[data-keep]')
    show(kept ? 'What you wrote is kept. Sign in again, and go on at the same place.' : 'What was not saved is still on this page, but cannot be saved from here. Copy it, then sign in again.', { title: 'You have been signed out', canStay: false })
    return
  }
  const minutes = Math.max(1, Math.round(left / 60000))
  const when = minutes === 1 ? 'in about a minute' : `in about ${minutes} minutes`
  if (wholeEnds <= idleEnds) {
    show(`You will be signed out ${when}, because a sign-in lasts one working day at most. Save what you are writing.`, { title: 'Save what you are writing', canStay: false })
  } else {
    show(`Nothing has been sent from here for a while. You will be signed out ${when}.`, { title: 'You will soon be signed out', canStay: true })
  }
}

dialog.addEventListener('cancel', () => { seen = true })
close.addEventListener('click', () => {
  seen = true
  dialog.close()
})
dialog.querySelector('form').addEventListener('submit', async (sent) => {
  sent.preventDefault()
  try {
    const answer = await fetch(sent.target.action, { method: 'POST', body: new FormData(sent.target), headers: { Accept: 'application/json' } })
    const left = await answer.json()
    count(left)
    others?.postMessage(left)
  } catch {
    says.textContent = 'That did not reach the server. Copy what you have written, then open another page.'
  }
})
if (others) others.onmessage = (told) => count(told.data)
const here = { idle: Number(dialog.dataset.idle), whole: Number(dialog.dataset.whole) }
count(here)
others?.postMessage(here)
setInterval(look, LOOK_EVERY)
