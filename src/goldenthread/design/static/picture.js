// The family picture under the finger: a tap on somebody says who they are and whom to add to them; arrow keys walk from one to the next.
// Without this the same links stand in the table beneath the picture.

const frame = document.querySelector('[data-pictured]')
const people = frame ? [...frame.querySelectorAll('[data-person]')] : []
let menu, from

function close (back = false) {
  if (!menu) return
  menu.remove()
  menu = undefined
  if (back) from.focus()
}

function open (person, link) {
  close()
  const row = document.querySelector(`[data-row="${CSS.escape(person.dataset.person)}"]`)
  const add = row && row.querySelector('[data-add]')
  if (!add) return false
  from = link
  menu = document.createElement('div')
  menu.className = 'pic-menu'
  menu.setAttribute('role', 'dialog')
  const title = document.createElement('strong')
  title.textContent = row.querySelector('th').textContent.trim()
  menu.setAttribute('aria-label', title.textContent)
  const says = document.createElement('p')
  says.textContent = 'Add their …'
  menu.append(title, says, add.cloneNode(true))
  if (link.href) {
    const page = document.createElement('a')
    page.className = 'govuk-link'
    page.href = link.href.baseVal || link.href
    page.textContent = 'Open their page'
    menu.append(page)
  }
  frame.append(menu)
  const at = person.getBoundingClientRect()
  const around = frame.getBoundingClientRect()
  const left = at.left - around.left + frame.scrollLeft + at.width / 2 - menu.offsetWidth / 2
  menu.style.left = `${Math.max(frame.scrollLeft + 4, Math.min(left, frame.scrollLeft + frame.clientWidth - menu.offsetWidth - 4))}px`
  menu.style.top = `${Math.max(4, Math.min(at.bottom - around.top + frame.scrollTop - 20, frame.clientHeight + frame.scrollTop - menu.offsetHeight - 4))}px`
  menu.querySelector('a').focus({ preventScroll: true })
  return true
}

function reachable (person) {
  return person.querySelector('a') || person
}

if (document.querySelector('[data-add]')) {
  for (const person of people) {
    const link = reachable(person)
    if (link === person) {
      person.setAttribute('tabindex', '0')
      person.setAttribute('role', 'button')
      const row = document.querySelector(`[data-row="${CSS.escape(person.dataset.person)}"] th`)
      person.setAttribute('aria-label', row ? row.textContent.trim() : 'Somebody')
    }
    link.addEventListener('click', event => { if (!event.ctrlKey && !event.metaKey && open(person, link)) event.preventDefault() })
    link.addEventListener('keydown', event => { if (event.key === 'Enter' && open(person, link)) event.preventDefault() })
  }
}

if (frame) {
  frame.addEventListener('keydown', event => {
    if (event.key === 'Escape') return close(true)
    const here = people.findIndex(person => person.contains(document.activeElement) || person === document.activeElement)
    const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key]
    if (here < 0 || !step || menu) return
    const middle = person => { const box = person.getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2] }
    const [x, y] = middle(people[here])
    const near = people.map(person => [person, middle(person)]).filter(([person, [px, py]]) => {
      const along = (px - x) * step[0] + (py - y) * step[1]
      return person !== people[here] && along > 8
    }).sort(([, a], [, b]) => cost(a) - cost(b))
    function cost ([px, py]) { return step[0] ? Math.abs(px - x) + 4 * Math.abs(py - y) : Math.abs(py - y) * 2 + Math.abs(px - x) }
    if (near.length) { event.preventDefault(); reachable(near[0][0]).focus() }
  })
  document.addEventListener('click', event => { if (menu && !menu.contains(event.target) && !event.target.closest('[data-person]')) close() })

  const fit = document.querySelector('[data-fit]')
  const svg = frame.querySelector('svg')
  if (fit && svg && svg.getBoundingClientRect().width > frame.clientWidth) {
    const button = fit.querySelector('button')
    fit.hidden = false
    button.addEventListener('click', () => {
      const whole = frame.classList.toggle('is-whole')
      button.setAttribute('aria-pressed', String(whole))
      button.textContent = whole ? 'Make it big enough to read' : 'See all of it'
    })
    const index = frame.querySelector('[data-index]')
    if (index) { const box = index.getBoundingClientRect(); frame.scrollLeft = box.left - frame.getBoundingClientRect().left - frame.clientWidth / 2 }
  }
}
