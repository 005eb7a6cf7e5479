// The public form: what is typed is kept on the server while it is typed. Without this script it is kept when the page is turned.

const AFTER_A_PAUSE = 1200, AT_MOST = 3000, AGAIN_AFTER = 5000

for (const form of document.querySelectorAll('form[data-told]')) {
  const line = document.createElement('p')
  line.className = 'tell-kept'
  line.setAttribute('role', 'status')
  form.append(line)
  let timer, since = 0, leaving = false, under
  const what = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
  let kept = what().toString()

  async function keep (last = false) {
    since = 0
    const now = what()
    if (leaving || now.toString() === kept) return
    under = new AbortController()
    try {
      const answer = await fetch(form.dataset.told, { method: 'POST', body: now, redirect: 'manual', keepalive: last, ...(last ? {} : { signal: under.signal }) })
      if (answer.status === 204) {
        kept = now.toString()
        line.textContent = 'Kept.'
        return
      }
      line.textContent = answer.status === 413 ? 'Not kept: this is more than the form can hold.' : 'Not kept just now. Go on writing; it is tried again.'
    } catch { line.textContent = leaving ? '' : 'Not kept just now: no line. Go on writing; it is tried again.' }
    timer = setTimeout(() => keep(), AGAIN_AFTER)
  }

  function soon () {
    since ||= Date.now()
    clearTimeout(timer)
    timer = setTimeout(() => keep(), Math.max(0, Math.min(AFTER_A_PAUSE, since + AT_MOST - Date.now())))
  }

  for (const how of ['input', 'change']) form.addEventListener(how, soon)
  // the page that is sent holds it all; what is still on its way must not arrive after it
  form.addEventListener('submit', () => { leaving = true; clearTimeout(timer); under?.abort(); setTimeout(() => { leaving = false }, 15000) })
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(true) })
  window.addEventListener('pageshow', event => { if (event.persisted) leaving = false })
}
