print("Nothing to write yet.")
