package vn.trienkhai.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** On a phone: the parts of the application that have no tab of their own. */
@Controller
class MorePage {
    @GetMapping("/more")
    String show() {
        return "web/more";
    }
}
