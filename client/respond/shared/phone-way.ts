import type { Journey } from "../journey/journey.ts";

/**
 * The address under which the respondent goes on on a phone of their own, in the same language and version;
 * undefined where the server cannot be reached or does not offer it.
 */
export async function askForPhone(
	link: string,
	participant: string | undefined,
	{ language, collection }: Journey,
): Promise<string | undefined> {
	try {
		const response = await fetch(`/api/v1/device/surveys/${link}/phone`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(participant === undefined ? {} : { participant }),
		});
		if (!response.ok) return undefined;
		// A captive portal answers with a page, which fails here.
		const { url }: { url: string } = await response.json();
		const address = new URL(url);
		address.searchParams.set("lang", language);
		const { version } = collection;
		if (version !== null) address.searchParams.set("version", version);
		return address.href;
	} catch {
		return undefined;
	}
}
