# Writes a text file into a C++ source, as a function that gives it back.
# cmake -DIN=helplines.yaml -DOUT=helplines_file.cpp -DNAMESPACE=attune::coach -DNAME=helplines_file
#       -DHEADER=coach/helplines_file.h -P embed_text.cmake
file(READ ${IN} text)
# One literal: the file may not hold )~~".
file(WRITE ${OUT} "// Made by assets/embed_text.cmake.\n#include \"${HEADER}\"\n\n"
                  "namespace ${NAMESPACE} {\n\nstd::string_view ${NAME}() {\n"
                  "  return R\"~~(${text})~~\";\n}\n\n}  // namespace ${NAMESPACE}\n")
