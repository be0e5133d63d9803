import { hash, verify } from "@node-rs/argon2";

/**
 * Less memory than for passwords, because a tablet has to work it out in its browser: 8 MiB and 3 passes.
 * Whoever has the hash can try a million PINs; what guards them is that the tablet is behind a lock too, and
 * that a PIN opens nothing but its staff page.
 */
const cost = { memoryCost: 8 * 1024, timeCost: 3, parallelism: 1 };

/** Argon2id in PHC form. */
export async function hashPin(pin: string): Promise<string> {
	return await hash(pin, cost);
}

export async function isPin(pinHash: string, pin: string): Promise<boolean> {
	return await verify(pinHash, pin);
}

/** The parts of a PHC string, for whoever works the hash out anew; salt and hash in base 64, m in KiB. */
export function pinParts(pinHash: string) {
	const [, , , parameters = "", salt = "", hashed = ""] = pinHash.split("$");
	const { m, t, p } = Object.fromEntries(
		parameters.split(",").map((each) => each.split("=")),
	);
	return { salt, hash: hashed, m: Number(m), t: Number(t), p: Number(p) };
}
