"""The closing of our work with a child: written, answered worry by worry, asked for, decided by somebody else."""
