// Quiet marks in a box: a thin line under the words that are asked about, drawn behind the text. Nothing in the text itself changes, a screen
// reader meets nothing new (the questions stand under the box), and where colours are forced there are none.

const ALIKE = ['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'letterSpacing', 'lineHeight', 'textIndent', 'textAlign', 'wordSpacing', 'tabSize',
  'paddingTop', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderBottomWidth', 'borderLeftWidth', 'direction']
const LONGEST = 90 // a line under a whole sentence is not quiet

export class Marks {
  constructor (field) {
    this.field = field
    this.places = []
    field.addEventListener('input', () => this.draw())
    field.addEventListener('scroll', () => this.follow())
  }

  /** Mark these places: {start, end, text, kind}. What is not there, or is asked of the whole text, has no mark. */
  show (places) {
    this.places = places.filter(one => one.kind !== 'missing' && one.end - one.start <= LONGEST)
    this.draw()
  }

  draw () {
    const text = this.field.value
    const there = this.places.filter(one => text.slice(one.start, one.end) === one.text).sort((one, other) => one.start - other.start)
    if (!there.length) { this.behind?.replaceChildren(); return }
    if (!this.behind) this.begin()
    const pieces = []
    let at = 0
    for (const one of there) {
      if (one.start < at) continue
      const mark = document.createElement('mark')
      mark.textContent = text.slice(one.start, one.end)
      pieces.push(text.slice(at, one.start), mark)
      at = one.end
    }
    this.behind.replaceChildren(...pieces, text.slice(at) + '\u200b')
    this.fit()
  }

  begin () {
    this.behind = document.createElement('div')
    this.behind.className = this.field.tagName === 'INPUT' ? 'wh-behind wh-behind--line' : 'wh-behind'
    this.behind.setAttribute('aria-hidden', 'true')
    const beside = this.field.parentElement
    if (getComputedStyle(beside).position === 'static') beside.classList.add('wh-around')
    this.field.before(this.behind)
    this.field.classList.add('wh-marked')
    new ResizeObserver(() => this.fit()).observe(this.field)
  }

  /** As wide as the words in the box stand, with its own letters, also when somebody drags it larger. */
  fit () {
    const field = this.field, as = getComputedStyle(field), own = this.behind.style
    for (const name of ALIKE) own[name] = as[name]
    own.top = `${field.offsetTop}px`
    own.left = `${field.offsetLeft}px`
    own.width = `${field.offsetWidth}px`
    own.height = `${field.offsetHeight}px`
    own.borderRightWidth = `${field.offsetWidth - field.clientWidth - parseFloat(as.borderLeftWidth)}px` // a bar to scroll with stands there too
    own.paddingRight = as.paddingRight
    this.follow()
  }

  follow () {
    if (this.behind) { this.behind.scrollTop = this.field.scrollTop; this.behind.scrollLeft = this.field.scrollLeft }
  }
}
