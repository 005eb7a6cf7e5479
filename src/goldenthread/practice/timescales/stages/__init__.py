"""The clocks of docs/domain/timescales.csv that are one shape of counting, a module for each stage of the work.

Importing `stages.every` declares them all. Three clocks with facts of their own are beside this folder (T001, T010, T170).
"""
