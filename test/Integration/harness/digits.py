def digits_model(c): return None
class Digits: pass
