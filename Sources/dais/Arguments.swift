public import ArgumentParser
public import CursesBackend
public import Views

extension View: ExpressibleByArgument {}

extension ColorUse: ExpressibleByArgument {}
