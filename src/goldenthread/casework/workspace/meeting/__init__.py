"""Pages of meetings, strategy discussions and enquiries: arranging, asking people, the live page, what was decided, what went to whom."""
