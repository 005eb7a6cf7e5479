// A pen on a sheet: the child draws with a finger, a pen or a mouse; what is drawn goes with the form as a picture, like any photo.
// Without this script the sheet is printed or the words are typed; nothing else is missing.
const COLOURS = [['black', '#0b0c0c'], ['blue', '#1d70b8'], ['red', '#b0250f'], ['green', '#00703c'], ['yellow', '#e9b824']]
const [WIDE, HIGH] = [2000, 1400]

const made = (tag, words = '', more = {}) => Object.assign(document.createElement(tag), { textContent: words, ...more })

async function pictureOf (svg, canvas) {
  const sheet = svg.cloneNode(true)
  sheet.setAttribute('width', WIDE)
  sheet.setAttribute('height', HIGH)
  sheet.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const under = new Image()
  under.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(sheet))}`
  await under.decode()
  const whole = made('canvas', '', { width: WIDE, height: HIGH })
  const on = whole.getContext('2d')
  on.fillStyle = '#fff'
  on.fillRect(0, 0, WIDE, HIGH)
  on.drawImage(under, 0, 0, WIDE, HIGH)
  on.drawImage(canvas, 0, 0)
  return new Promise((resolve) => whole.toBlob(resolve, 'image/png'))
}

function ready (place) {
  const form = place.closest('form')
  const svg = place.querySelector('svg')
  const canvas = made('canvas', '', { width: WIDE, height: HIGH })
  canvas.setAttribute('aria-hidden', 'true')
  const on = canvas.getContext('2d')
  let [colour, drawing, lines, line, kept] = ['#0b0c0c', false, [], null, 0]
  const bar = made('div', '', { className: 'work-pen' })
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', 'Pen')
  const says = made('span', '', { className: 'gt-quiet' })
  says.setAttribute('role', 'status')

  const button = (words, press) => {
    const one = made('button', words, { type: 'button' })
    one.addEventListener('click', press)
    bar.append(one)
    return one
  }
  const stroke = (one) => {
    on.strokeStyle = one.colour
    on.lineWidth = 9
    on.lineCap = on.lineJoin = 'round'
    on.beginPath()
    one.spots.forEach(([x, y], at) => at ? on.lineTo(x, y) : on.moveTo(x, y))
    if (one.spots.length === 1) on.lineTo(one.spots[0][0] + 0.1, one.spots[0][1])
    on.stroke()
  }
  const again = () => { on.clearRect(0, 0, WIDE, HIGH); lines.forEach(stroke) }
  const spot = (event) => {
    const box = canvas.getBoundingClientRect()
    return [(event.clientX - box.left) / box.width * WIDE, (event.clientY - box.top) / box.height * HIGH]
  }

  const start = button('Draw on it', () => {
    drawing = !drawing
    start.setAttribute('aria-pressed', drawing)
    canvas.hidden = !drawing && !lines.length
    canvas.style.pointerEvents = drawing ? 'auto' : 'none'
    tools.forEach((one) => { one.hidden = !drawing })
  })
  start.setAttribute('aria-pressed', 'false')
  const tools = COLOURS.map(([name, value]) => {
    const one = button(name, () => {
      colour = value
      tools.slice(0, COLOURS.length).forEach((other) => other.setAttribute('aria-pressed', other === one))
    })
    one.className = 'work-pen__colour'
    one.setAttribute('aria-pressed', value === colour)
    const dot = made('span', '', { className: 'work-pen__dot' })
    dot.style.background = value
    one.prepend(dot)
    return one
  })
  tools.push(button('Take back', () => { lines.pop(); again() }))
  tools.push(button('Keep the drawing', async () => {
    if (!lines.length) { says.textContent = 'Nothing is drawn yet.'; return }
    await keep()
  }))
  tools.forEach((one) => { one.hidden = true })
  canvas.hidden = true
  bar.append(says)

  async function keep () {
    const blob = await pictureOf(svg, canvas)
    const box = form.querySelector('input[type=file][name=chosen]')
    const files = new DataTransfer()
    files.items.add(new File([blob], 'drawing.png', { type: 'image/png' }))
    box.files = files.files
    box.dispatchEvent(new Event('change', { bubbles: true }))
    kept = lines.length
    says.textContent = 'The drawing goes with this when you keep it.'
  }

  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId)
    line = { colour, spots: [spot(event)] }
    lines.push(line)
    stroke(line)
    event.preventDefault()
  })
  canvas.addEventListener('pointermove', (event) => {
    if (!line) return
    line.spots.push(spot(event))
    stroke({ colour: line.colour, spots: line.spots.slice(-2) })
  })
  for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => { line = null })

  // What is drawn and not kept yet goes with the form all the same.
  form.addEventListener('submit', async (sent) => {
    if (lines.length <= kept) return
    sent.preventDefault()
    sent.stopImmediatePropagation()
    await keep()
    form.requestSubmit(sent.submitter)
  }, true)
  place.append(canvas)
  place.after(bar)
}

document.querySelectorAll('[data-pen]').forEach(ready)
