"""Supervision in Elmshire, the made-up council. Nobody here is real."""
