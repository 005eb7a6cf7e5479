"""What a face can be made of, with the words a form shows for each choice."""

from collections.abc import Mapping

SKIN = {
    "porcelain": "#fbe3d0",
    "light": "#f3cba5",
    "tan": "#dfa877",
    "brown": "#b67a4b",
    "dark": "#93603a",
    "deep": "#724628",
}
HAIR_COLOUR = {
    "black": "#1f1713", "dark brown": "#3f2717", "brown": "#6f4522", "auburn": "#93431f", "red": "#b9562a",
    "blonde": "#d9b25f", "grey": "#a3a3a3", "white": "#e6e4df", "pink": "#d6629a", "blue": "#3b6fb6",
}  # fmt: skip
CLOTHES = {
    "blue": "#3b78b8", "teal": "#2a8f85", "green": "#5b8c3e", "yellow": "#e0a92e", "orange": "#e07a3a",
    "pink": "#e58bb0", "purple": "#7a5aa6", "grey": "#6f777b", "navy": "#2c3e63", "white": "#f2efe8",
}  # fmt: skip
BACKGROUND = {
    "sand": "#fdeccb",
    "sky": "#dcecf8",
    "mint": "#ddf0e4",
    "lilac": "#ebe3f5",
    "rose": "#fbe3ea",
    "stone": "#ecebe7",
}

WORDS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "skin": tuple((key, f"{key.capitalize()} skin") for key in SKIN),
    "hair": (
        ("short", "Short"), ("cropped", "Cropped"), ("curly", "Curly"), ("long", "Long"), ("bob", "Bob"),
        ("afro", "Afro"), ("bunches", "Bunches"), ("plaits", "Plaits"), ("locs", "Locs or long braids"), ("bun", "Bun"),
        ("ponytail", "Ponytail"), ("fringe", "Long with a fringe"), ("bald", "No hair"), ("thinning", "Thinning"),
        ("hijab", "Hijab"), ("turban", "Turban"), ("patka", "Patka"), ("headscarf", "Head wrap"), ("kippah", "Kippah"),
        ("cap", "Cap"),
    ),
    "hair_colour": tuple((key, key.capitalize()) for key in HAIR_COLOUR),
    "clothes": tuple((key, key.capitalize()) for key in CLOTHES),
    "cloth": tuple((key, key.capitalize()) for key in CLOTHES),
    "background": tuple((key, key.capitalize()) for key in BACKGROUND),
    "age": (("baby", "Baby"), ("child", "Child"), ("young person", "Young person"), ("adult", "Adult"), ("older", "Older person")),
    "mood": (
        ("happy", "Happy"), ("laughing", "Laughing"), ("calm", "Calm"), ("unsure", "Unsure"), ("worried", "Worried"),
        ("sad", "Sad"), ("cross", "Cross"), ("tired", "Tired"),
    ),
    "beard": (("none", "None"), ("stubble", "Stubble"), ("moustache", "Moustache"), ("beard", "Beard"), ("long beard", "Long beard")),
    "glasses": (("none", "None"), ("round", "Round"), ("square", "Square"), ("dark", "Dark glasses")),
    "hearing": (("none", "None"), ("hearing aid", "Hearing aid"), ("two hearing aids", "Two hearing aids"), ("implant", "Cochlear implant")),
    "chair": (("none", "None"), ("wheelchair", "Wheelchair")),
    "marks": (("none", "None"), ("freckles", "Freckles"), ("birthmark", "Birthmark"), ("vitiligo", "Vitiligo"), ("feeding tube", "Feeding tube")),
}  # fmt: skip
"""For each part of a face, what may be chosen: the stored key and its words."""
