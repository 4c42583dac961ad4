print("dais")
