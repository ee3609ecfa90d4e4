/**
 * The frame of every page: shell, texts, templates, errors. Invariant: it knows no capability; a module's pages, texts and
 * styles lie in folders of the module's name.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package vn.trienkhai.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
