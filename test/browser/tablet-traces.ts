import type { Page } from "playwright-core";

/** Everything that somebody with the tablet in hand and the browser's tools open could read. */
export async function traces(page: Page): Promise<string> {
	return await page.evaluate(async () => {
		const fields = [...document.querySelectorAll("input, textarea")].map(
			(field) => (field as HTMLInputElement).value,
		);
		const seen = [
			document.documentElement.outerHTML,
			document.title,
			location.href,
			JSON.stringify(history.state),
			...fields,
			JSON.stringify({ ...sessionStorage }),
			JSON.stringify({ ...localStorage }),
		];
		for (const { name = "" } of await indexedDB.databases()) {
			seen.push(await dump(name));
		}
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				// Built files are the same for everybody.
				if (request.url.includes("/assets/")) continue;
				const response = await cache.match(request);
				seen.push(request.url, (await response?.text()) ?? "");
			}
		}
		return seen.join("\n");

		function settled<T>(request: IDBRequest<T>): Promise<T> {
			return new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		}
		async function dump(name: string): Promise<string> {
			const db = await settled(indexedDB.open(name));
			const names = [...db.objectStoreNames];
			const all: unknown[] = [];
			for (const store of names) {
				const objects = db.transaction(store).objectStore(store);
				all.push(
					await settled(objects.getAll()),
					await settled(objects.getAllKeys()),
				);
			}
			db.close();
			return JSON.stringify(all);
		}
	});
}
