// While the device is with a child, every other window of this browser covers itself. Nothing in it is lost, and nothing of it is read.

const NAME = 'golden-thread-handed'

export const handOut = () => localStorage.setItem(NAME, 'yes')
export const takeBack = () => localStorage.removeItem(NAME)

function cover () {
  const page = document.createElement('main')
  page.className = 'gt-cover'
  const says = document.createElement('h1')
  says.className = 'govuk-heading-l'
  says.textContent = 'This phone is with a child'
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = '/without-a-line/'
  link.textContent = 'To the child’s page'
  page.append(says, link)
  return page
}

export function coverWhileHanded () {
  let shown = null
  const look = () => {
    const handed = localStorage.getItem(NAME) === 'yes'
    document.documentElement.classList.toggle('gt-handed', handed)
    if (handed && !shown) document.body.append(shown = cover())
    if (!handed && shown) { shown.remove(); shown = null }
  }
  for (const what of ['storage', 'pageshow', 'focus']) window.addEventListener(what, look)
  look()
}
