"""What every file that comes in has in common: its entries are compared with the record, then written, in bounded memory.

A reader turns a file into `entry.Entry` rows, a batch at a time; `comparing` says which are new, the same, changed, or left as a worker
wrote them; `writing` puts them in; `running` does a whole file, or nothing of it. The readers are in `cin`, `people_file`, `workers_file`.
"""
