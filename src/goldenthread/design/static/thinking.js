// The evidence tray folds on a small screen; marked words of a source go into the box; the page stays where it was after a press in the tray.

const tray = document.querySelector('[data-tray]')
const PLACE = 'tray-place'

if (tray) {
  if (matchMedia('(max-width: 800px)').matches && location.hash !== '#tray' && !tray.querySelector('[name="find"]').value) tray.open = false
  const kept = JSON.parse(sessionStorage.getItem(PLACE) || 'null')
  sessionStorage.removeItem(PLACE)
  if (kept && kept.page === location.pathname) {
    scrollTo(0, kept.window)
    tray.scrollTop = kept.tray
  }
  const keep = () => sessionStorage.setItem(PLACE, JSON.stringify({ page: location.pathname, window: scrollY, tray: tray.scrollTop }))
  tray.addEventListener('click', event => { if (event.target.closest('button')) keep() })
  tray.querySelector('[name="find"]').addEventListener('keydown', event => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    tray.querySelector('[name="search"]').click()
  })
  tray.querySelector('[name="sort"]').addEventListener('change', () => tray.querySelector('[name="search"]').click())
}

const source = document.querySelector('[data-source]')
if (source) {
  const box = document.querySelector('[data-choose] textarea')
  document.querySelector('[data-hint]').hidden = false
  document.addEventListener('selectionchange', () => {
    const chosen = document.getSelection()
    if (!chosen.isCollapsed && source.contains(chosen.anchorNode) && source.contains(chosen.focusNode)) {
      const words = chosen.toString().replaceAll(/Use this piece \d+/g, '').trim()
      if (words) box.value = words
    }
  })
}
