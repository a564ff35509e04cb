#!/usr/bin/python3
"""The smallest browser around WebKitGTK that WebKitWebDriver can steer, for the end-to-end tests.

MiniBrowser, which Debian's driver brings, forgets everything when it closes, prints only by a dialogue and cannot run a
script before a page's own. This one keeps a profile, and does what a page's script asks of it through
`webkit.messageHandlers.harness.postMessage(JSON)`; see `on_message`. Its one argument is a JSON file: see webkit.rs.
"""

import ctypes
import json
import os
import signal
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("JavaScriptCore", "4.1")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, JavaScriptCore, WebKit2  # noqa: E402

# It ends with its driver, however that ends.
PR_SET_PDEATHSIG = 1
ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)

WANTED = json.load(open(sys.argv[1], encoding="utf-8"))
FOLDER = WANTED["folder"]
with open(os.path.join(FOLDER, "process.txt"), "w", encoding="utf-8") as file:
    file.write(str(os.getpid()))
# WebKit's processes write the console of a page to their standard error; the harness reads it there.
os.dup2(os.open(os.path.join(FOLDER, "console.txt"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 2)

settings = WebKit2.Settings()
settings.set_enable_write_console_messages_to_stdout(True)
settings.set_default_font_size(WANTED["font"])
settings.set_enable_javascript_markup(WANTED["scripts"])
# Drawn in the way that a graphics card would: in the other way a driver's pictures of the screen may never come.
settings.set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.ALWAYS)
off = [] if WANTED["storage"] else ["LocalStorage", "ServiceWorkers", "IndexedDBAPI"]
features = WebKit2.Settings.get_all_features()
for feature in (features.get(index) for index in range(features.get_length())):
    if feature.get_identifier() in off:
        settings.set_feature_enabled(feature, False)
Gtk.Settings.get_default().set_property("gtk-enable-animations", WANTED["motion"])

data = WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(FOLDER, "profile"), base_cache_directory=os.path.join(FOLDER, "profile/cache")
)
proxy = WebKit2.NetworkProxySettings.new(WANTED["proxy"], ["localhost", "127.0.0.1"])
data.set_network_proxy_settings(WebKit2.NetworkProxyMode.CUSTOM, proxy)
context = WebKit2.WebContext(website_data_manager=data)
context.set_automation_allowed(True)
ALL_FRAMES = WebKit2.UserContentInjectedFrames.ALL_FRAMES
USER_STYLE = WebKit2.UserStyleLevel.USER
windows = {}
first = []
denied = set()


def new_view(*_):
    content = WebKit2.UserContentManager()
    # A phone draws no bars at rest; how theirs look is not the page's to say.
    content.add_style_sheet(
        WebKit2.UserStyleSheet.new("::-webkit-scrollbar { display: none }", ALL_FRAMES, USER_STYLE, None, None)
    )
    content.register_script_message_handler_with_reply("harness", None)
    view = WebKit2.WebView(
        web_context=context, user_content_manager=content, settings=settings, is_controlled_by_automation=True
    )
    content.connect("script-message-with-reply-received::harness", on_message, view)
    run_first(content, first)
    window = Gtk.Window()
    window.add(view)
    windows[view] = window
    view.connect("close", lambda closed: windows.pop(closed).destroy())
    view.connect("permission-request", answer_permission)
    view.connect("query-permission-state", tell_permission)
    resize(view, *WANTED["size"])
    window.show_all()
    return view


def answer_permission(_, request):
    if isinstance(request, WebKit2.NotificationPermissionRequest):
        request.allow() if WANTED["notifications"] == "granted" else request.deny()
        return True
    return False


def tell_permission(_, query):
    """What a page may do without a question, by the names of the permissions standard."""
    name = query.get_name()
    states = WebKit2.PermissionState
    if name in denied or (name == "notifications" and WANTED["notifications"] == "denied"):
        query.finish(states.DENIED)
    elif name == "notifications" and WANTED["notifications"] == "prompt":
        query.finish(states.PROMPT)
    else:
        query.finish(states.GRANTED)
    return True


def origins(_=None):
    origin = [WebKit2.SecurityOrigin.new_for_uri(WANTED["origin"])]
    answer = WANTED["notifications"]
    context.initialize_notification_permissions(
        origin if answer == "granted" else [], origin if answer == "denied" else []
    )


def resize(view, width, height):
    # Without a window manager a window is as large as what it holds wants to be.
    view.set_size_request(width, height)
    windows[view].resize(width, height)


def run_first(content, scripts):
    content.remove_all_scripts()
    time = WebKit2.UserScriptInjectionTime.START
    for script in scripts:
        content.add_script(WebKit2.UserScript.new(script, ALL_FRAMES, time, None, None))


def print_page(view, file, width, height, margin, done):
    mm = Gtk.Unit.MM
    paper = Gtk.PageSetup()
    paper.set_paper_size(Gtk.PaperSize.new_custom("paper", "paper", width, height, mm))
    for side in ("top", "bottom", "left", "right"):
        getattr(paper, f"set_{side}_margin")(margin, mm)
    to_file = Gtk.PrintSettings()
    to_file.set_printer("Print to File")
    to_file.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    to_file.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{file}")
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(to_file)
    operation.set_page_setup(paper)
    operation.connect("failed", lambda _, error: done(error.message))
    operation.connect("finished", lambda kept: done("printed"))
    operation.print_()
    return operation


kept = []


def on_message(_, value, reply, view):
    order = json.loads(value.to_string())
    world = value.get_context()

    def done(answer="done"):
        reply.return_value(JavaScriptCore.Value.new_string(world, answer))

    if "first" in order:
        first[:] = [order["first"]]
        for other in windows:
            run_first(other.get_user_content_manager(), first)
        done()
    elif "deny" in order:
        denied.add(order["deny"])
        done()
    elif "size" in order:
        resize(view, *order["size"])
        done()
    elif "print" in order:
        kept.append((reply, print_page(view, *order["print"], done)))
    return True


def save(_, download):
    def name_it(download, name):
        download.set_allow_overwrite(True)
        download.set_destination(f"file://{FOLDER}/{name}")
        return True

    download.connect("decide-destination", name_it)


def steer(_, session):
    session.connect("create-web-view", new_view)


context.connect("automation-started", steer)
context.connect("download-started", save)
context.connect("initialize-notification-permissions", origins)
origins()
Gtk.main()
