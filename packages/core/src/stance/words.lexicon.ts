/** Words by which a text stands to a story. English, own compilation, lower case; inflected forms are listed. */

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ''))

/** A story is called untrue. */
export const UNTRUE: ReadonlySet<string> = list(`
hoax hoaxes fake faked fakes false falsely untrue bogus debunk debunked debunks debunking myth fabricated fabrication fabricate
satire satirical refute refuted refutes refuting deny denies denied denying denial incorrect inaccurate baseless unfounded
disprove disproved disproven retract retracted retraction discredit discredited staged doctored photoshopped disputed rubbish nonsense
`)

/** A story is told on somebody's word, or as no more than possible. */
export const TOLD: ReadonlySet<string> = list(`
reportedly allegedly alleged claim claims claimed claiming purported purportedly rumor rumors rumour rumours rumored rumoured
unconfirmed unverified supposedly apparently appears appear appeared seems seem may might could possible possibly believed
suspected likely report reports reported say says said according
`)
