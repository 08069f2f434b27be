# How every library we use is found. Nothing is vendored: versions and licences are in README.md,
# the Debian packages that hold them in debian-12.txt.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenGL REQUIRED COMPONENTS OpenGL)
find_package(glfw3 3.3 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
pkg_check_modules(HWY REQUIRED IMPORTED_TARGET libhwy)
pkg_check_modules(FREETYPE REQUIRED IMPORTED_TARGET freetype2)
pkg_check_modules(CLI11 REQUIRED IMPORTED_TARGET CLI11)
pkg_check_modules(NLOHMANN_JSON REQUIRED IMPORTED_TARGET nlohmann_json)

# Dear ImGui. Debian's imgui.pc names neither the libraries its back ends call (glfw, GL) nor the
# freetype its font builder calls, and it names the shared stb where the static one is wanted.
find_path(IMGUI_INCLUDE_DIR imgui.h PATH_SUFFIXES imgui REQUIRED)
find_library(IMGUI_LIBRARY imgui REQUIRED)
find_path(STB_INCLUDE_DIR stb_image_write.h PATH_SUFFIXES stb REQUIRED)
find_library(STB_LIBRARY NAMES libstb.a REQUIRED)

# Imported as libraries, not as bare paths: CMake then keeps stb behind the two that call it.
add_library(stb::stb UNKNOWN IMPORTED)
set_target_properties(stb::stb PROPERTIES IMPORTED_LOCATION ${STB_LIBRARY})
target_include_directories(stb::stb INTERFACE ${STB_INCLUDE_DIR})
target_link_libraries(stb::stb INTERFACE m)

add_library(imgui::imgui UNKNOWN IMPORTED)
set_target_properties(imgui::imgui PROPERTIES IMPORTED_LOCATION ${IMGUI_LIBRARY})
target_include_directories(imgui::imgui INTERFACE ${IMGUI_INCLUDE_DIR})
target_link_libraries(imgui::imgui INTERFACE stb::stb PkgConfig::FREETYPE glfw OpenGL::GL)

if(NOT TARGET yaml-cpp::yaml-cpp)
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()

if(ATTUNE_TESTS)
  find_package(GTest REQUIRED)
  if(ATTUNE_BENCHMARKS)
    find_package(benchmark REQUIRED)
  endif()
endif()
