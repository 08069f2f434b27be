// A headless Chromium, driven by the WebDriver protocol: what a test needs of it, and no more.
"use strict";
const {spawn} = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");

const elementKey = "element-6066-11e4-a52e-4f735466cecf";
const keys = {Tab: "\uE004", Enter: "\uE007", Escape: "\uE00C", Space: " "};

class Browser {
  static async open() {
    const browser = new Browser();
    browser.folder = fs.mkdtempSync(path.join(os.tmpdir(), "attune-browser-"));
    browser.driver = spawn("chromedriver", ["--port=0"], {stdio: ["ignore", "pipe", "inherit"]});
    const port = await browser.#port();
    browser.address = `http://127.0.0.1:${port}/session`;
    const session = await browser.#send("POST", "", {capabilities: {alwaysMatch: {
      browserName: "chrome",
      "goog:loggingPrefs": {browser: "ALL", performance: "ALL"},
      "goog:chromeOptions": {args: [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
        `--user-data-dir=${browser.folder}`,
      ]},
    }}});
    browser.address += `/${session.sessionId}`;
    return browser;
  }

  async close() {
    await this.#send("DELETE", "").catch(() => {});
    this.driver.kill();
    fs.rmSync(this.folder, {recursive: true, force: true, maxRetries: 5});
  }

  goTo(url) {
    return this.#send("POST", "/url", {url});
  }

  // Runs `body` in the page and gives what it returns.
  run(body, ...args) {
    return this.#send("POST", "/execute/sync", {script: body, args});
  }

  // Clicks as a person does: Chromium refuses where something lies over it.
  async click(selector) {
    const found = await this.#send("POST", "/element", {using: "css selector", value: selector});
    await this.#send("POST", `/element/${found[elementKey]}/click`, {});
  }

  async textOf(selector) {
    const found = await this.#send("POST", "/element", {using: "css selector", value: selector});
    return this.#send("GET", `/element/${found[elementKey]}/text`);
  }

  // Types keys, "Tab" and the like by name, wherever the focus is.
  async type(...names) {
    const actions = names.map((name) => keys[name] ?? name)
      .flatMap((value) => [{type: "keyDown", value}, {type: "keyUp", value}]);
    await this.#send("POST", "/actions", {actions: [{type: "key", id: "keyboard", actions}]});
  }

  // What the page should believe: {"prefers-color-scheme": "dark"}.
  emulate(features) {
    const list = Object.entries(features).map(([name, value]) => ({name, value}));
    return this.devtools("Emulation.setEmulatedMedia", {features: list});
  }

  resize(width, height) {
    return this.devtools("Emulation.setDeviceMetricsOverride",
      {width, height, deviceScaleFactor: 1, mobile: width < 500});
  }

  devtools(cmd, params) {
    return this.#send("POST", "/goog/cdp/execute", {cmd, params});
  }

  async picture(file) {
    fs.writeFileSync(file, Buffer.from(await this.#send("GET", "/screenshot"), "base64"));
  }

  // What the console said since the last call.
  console() {
    return this.#send("POST", "/se/log", {type: "browser"});
  }

  // Every address that was asked for since the last call.
  async requests() {
    const entries = await this.#send("POST", "/se/log", {type: "performance"});
    return entries.map((entry) => JSON.parse(entry.message).message)
      .filter((message) => message.method === "Network.requestWillBeSent")
      .map((message) => message.params.request.url);
  }

  // Where the driver listens, once it says so.
  #port() {
    return new Promise((resolve, reject) => {
      let said = "";
      this.driver.stdout.on("data", (text) => {
        said += text;
        const found = /started successfully on port (\d+)/.exec(said);
        if (found) {
          resolve(Number(found[1]));
        }
      });
      this.driver.on("error", reject);
      this.driver.on("exit", () => reject(new Error(`chromedriver did not start: ${said}`)));
    });
  }

  async #send(method, where, body) {
    const answer = await fetch(this.address + where,
      {method, body: body === undefined ? undefined : JSON.stringify(body)});
    const {value} = await answer.json();
    if (!answer.ok) {
      throw new Error(`${method} ${where}: ${value.error}: ${value.message}`);
    }
    return value;
  }
}

module.exports = {Browser};
