import { CompactEncrypt, importJWK } from "jose";
import type {
	DeviceHome,
	Enrolment,
	NewDevice,
} from "../../server/devices/device.schemas.ts";
import type { SealTo } from "../../server/sealing/sealing.schemas.ts";
import type { ProblemBody } from "../../server/wire.schemas.ts";
import type { Field } from "./field.ts";
import { Person } from "./person.ts";

export const pin = "483926";

/** Adds a tablet that asks these surveys in their first wave. */
export async function addDevice(
	{ person, project }: Field,
	surveys: readonly { id: string }[],
	wanted: Partial<NewDevice> = {},
): Promise<Enrolment> {
	return await person.make<Enrolment>(`${project}/devices`, {
		name: "Ward tablet",
		surveys: surveys.map(({ id }) => ({ survey: id, wave: "baseline" })),
		pin,
		...wanted,
	});
}

/** A tablet with a browser of its own, which knows its credential by a cookie alone. */
export async function enrol(field: Field, code: string): Promise<Person> {
	const tablet = new Person(field.app);
	const { status, body } = await tablet.post("/device/enrol", { code });
	if (status !== 204) throw new Error(JSON.stringify(body));
	return tablet;
}

export async function homeOf(tablet: Person): Promise<DeviceHome> {
	const { status, body } = await tablet.get<DeviceHome>("/device");
	if (status !== 200) throw new Error(JSON.stringify(body));
	return body;
}

/** As a tablet seals: a JWE in compact form. */
export async function seal(
	{ kid, key }: SealTo,
	content: object,
): Promise<string> {
	return await new CompactEncrypt(
		new TextEncoder().encode(JSON.stringify(content)),
	)
		.setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256GCM", kid })
		.encrypt(await importJWK(key, "RSA-OAEP-256"));
}

/** Delivers a sealed response. */
export async function deliver(
	tablet: Person,
	sealTo: SealTo,
	content: { id: string; link: string; [more: string]: unknown },
) {
	return await tablet.call<{ id: string } & ProblemBody>(
		"PUT",
		`/device/responses/${content.id}`,
		{ sealed: await seal(sealTo, content) },
	);
}
