/**
 * The only script in the start page, so small that it stands in no one's way. After the first paint it
 * fetches the questions while the respondent reads; a press on Start before they are there is noted, never
 * a second download, and none counts before a box for agreeing is ticked. On the page of a closed link it loads them only where this device still keeps answers
 * to send. It makes the page easier to read for whoever asks it to, which is forgotten with the document on a shared
 * device and with the tab elsewhere. What it needs is in the attributes of `main`, so that its text, and its hash, never change.
 */
export const bootScript = `(() => {
	const byId = (id) => document.getElementById(id);
	const root = document.documentElement, main = byId("main");
	const isShared = "shared" in main.dataset, contrast = byId("high-contrast"), sizes = document.getElementsByName("text-size");
	const ease = ({ contrast, size }) => Object.assign(root.dataset, { contrast: contrast ? "more" : "usual", text: size });
	contrast.checked = matchMedia("(prefers-contrast: more)").matches;
	try {
		const kept = !isShared && JSON.parse(sessionStorage.getItem("waymark-easier"));
		if (kept) {
			ease(kept);
			contrast.checked = kept.contrast;
			sizes[kept.size].checked = true;
		}
	} catch {}
	for (const choice of [contrast, ...sizes]) choice.onchange = () => {
		const chosen = { contrast: contrast.checked, size: [...sizes].findIndex((size) => size.checked) };
		ease(chosen);
		try {
			if (!isShared) sessionStorage.setItem("waymark-easier", JSON.stringify(chosen));
		} catch {}
	};
	const { module, modules, styles, collection, moment, failed, accent } = main.dataset;
	const shades = ["--accent", "--accent-deep", "--accent-tint"];
	accent?.split(" ").forEach((shade, i) => root.style.setProperty(shades[i], shade));
	const start = byId("start"), button = byId("start-button"), status = byId("start-status"), agree = byId("agree");
	const add = (name, properties) => {
		const element = Object.assign(document.createElement(name), { fetchPriority: "low" }, properties);
		document.head.append(element);
		return element;
	};
	let tries = 0, isLoading = false;
	function load() {
		isLoading = true;
		for (const href of [module, ...modules.split(" ")].filter(Boolean)) add("link", { rel: "modulepreload", href });
		const styled = styles.split(" ").map((href) => new Promise((resolve) => {
			const style = add("link", { rel: "stylesheet", href });
			style.onload = style.onerror = resolve;
		}));
		Promise.all(styled).then(() => {
			const src = module + (tries ? "?" + tries : "");
			add("script", { type: "module", src }).onerror = fail;
		});
		if (start && !window.collection) {
			window.collection = fetch(collection, { priority: "low" });
			window.collection.catch(() => delete window.collection);
		}
	}
	function fail() {
		tries += 1;
		isLoading = false;
		if (start) start.hidden = false;
		if (button && "pressed" in button.dataset) status.textContent = failed;
	}
	if (!start) {
		indexedDB.databases?.().then((all) => all.some(({ name }) => name === "waymark-outbox") && load());
		return;
	}
	if (agree) {
		const fault = byId("agree-fault");
		const hold = (isHeld) => {
			fault.hidden = !isHeld;
			agree.setAttribute("aria-invalid", isHeld);
		};
		agree.onchange = () => hold(!agree.checked && !fault.hidden);
		button.addEventListener("click", (event) => {
			if (agree.checked) return;
			event.stopImmediatePropagation();
			hold(true);
			agree.focus();
		}, true);
	}
	button.onclick = () => {
		button.dataset.pressed = "";
		status.textContent = moment;
		if (!isLoading) load();
	};
	const at = history.state?.step?.at;
	if (at && at !== "start") {
		start.hidden = true;
		status.textContent = moment;
	}
	requestAnimationFrame(() => setTimeout(load));
})();`;
