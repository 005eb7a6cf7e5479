"""A child's family as a picture: for work, as a copy for somebody of the family, on paper; and the ecomap. Serves: K1.09a, K7.01, P.12"""
