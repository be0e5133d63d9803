import { chownSync, lstatSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The operating system account that PostgreSQL runs as. */
export interface Account {
	uid: number;
	gid: number;
}

const nobody: Account = { uid: 65_534, gid: 65_534 };

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the
 * owner of `dir`, or `nobody`. Undefined when this process is not root.
 */
export function accountFor(dir: string): Account | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const owner = statSync(dir, { throwIfNoEntry: false });
	if (!owner || owner.uid === 0) return nobody;
	return { uid: owner.uid, gid: owner.gid };
}

/** Makes the account the owner of a folder and all in it. */
export function giveTo(account: Account | undefined, dir: string): void {
	if (!account || statSync(dir).uid === account.uid) return;
	for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
		const path = join(dir, name);
		if (!lstatSync(path).isSymbolicLink()) {
			chownSync(path, account.uid, account.gid);
		}
	}
	chownSync(dir, account.uid, account.gid);
}

/** Whether the account may pass through every folder above `path`. */
export function reaches(account: Account | undefined, path: string): boolean {
	const parent = dirname(path);
	if (!account || parent === path) return true;
	const { mode, uid, gid } = statSync(parent);
	const isOpen =
		(mode & 0o001) !== 0 ||
		((mode & 0o100) !== 0 && uid === account.uid) ||
		((mode & 0o010) !== 0 && gid === account.gid);
	return isOpen && reaches(account, parent);
}
