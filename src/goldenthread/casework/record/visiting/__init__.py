"""A visit before it is made: planned, prepared, on its way; on the day it becomes the note of the visit in one step."""
