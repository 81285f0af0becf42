# What is installed where, in two components: `headless` has no part of a desktop, `desktop` needs the other.
include(GNUInstallDirs)

# Manual pages and changelogs are installed compressed, always to the same bytes.
function(compressed into file)
    get_filename_component(name ${file} NAME)
    set(packed ${PROJECT_BINARY_DIR}/packed/${name}.gz)
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packed)
    execute_process(COMMAND gzip -9nc ${file} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    set(${into} ${packed} PARENT_SCOPE)
endfunction()
compressed(headless_page ${CMAKE_CURRENT_LIST_DIR}/man/infermux.1)
compressed(desktop_page ${CMAKE_CURRENT_LIST_DIR}/man/infermux-desktop.1)
compressed(changes ${CMAKE_CURRENT_LIST_DIR}/linux/changelog)

install(TARGETS infermux RUNTIME COMPONENT headless)
install(FILES ${headless_page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT headless)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completion/infermux.bash COMPONENT headless
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME infermux)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completion/_infermux COMPONENT headless
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completion/infermux.fish COMPONENT headless
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/linux/infermux.service COMPONENT headless DESTINATION lib/systemd/system)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/linux/infermux.user.service COMPONENT headless DESTINATION lib/systemd/user
    RENAME infermux.service)
install(FILES ${changes} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/infermux COMPONENT headless)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/linux/copyright COMPONENT headless
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/infermux)
if(INFERMUX_DESKTOP)
    install(TARGETS infermux-desktop RUNTIME COMPONENT desktop)
    install(FILES ${desktop_page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1
        COMPONENT desktop)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/linux/infermux.desktop COMPONENT desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/linux/org.infermux.infermux.metainfo.xml COMPONENT desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/linux/infermux.svg COMPONENT desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    # Drawn from it while building, without the sanitizers' flags: it is a tool, not a part of the program.
    add_executable(draw-icon ${CMAKE_CURRENT_LIST_DIR}/icons/DrawIcon.cpp)
    target_link_libraries(draw-icon PRIVATE Qt6::Svg)
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(icon ${PROJECT_BINARY_DIR}/icons/${size}/infermux.png)
        add_custom_command(OUTPUT ${icon} DEPENDS draw-icon ${CMAKE_CURRENT_LIST_DIR}/linux/infermux.svg
            COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/icons/${size}
            COMMAND draw-icon ${CMAKE_CURRENT_LIST_DIR}/linux/infermux.svg ${size} ${icon})
        list(APPEND icons ${icon})
        install(FILES ${icon} COMPONENT desktop
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    endforeach()
    add_custom_target(icons ALL DEPENDS ${icons})
    install(FILES ${changes} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/infermux-desktop COMPONENT desktop)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/linux/copyright COMPONENT desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/infermux-desktop)
endif()
