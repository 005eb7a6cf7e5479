"""Goals and steps: written, asked about, agreed, and moved on."""
