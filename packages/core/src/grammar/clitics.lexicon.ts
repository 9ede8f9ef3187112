/** Where the English treebanks cut a word and where they do not. English Web Treebank and its guidelines (LDC2012T13). */

function words(list: string): string[] {
  return list.trim().split(/\s+/u)
}

/** Words written as one that are cut without a mark, by the length of their first part: "can not", "gon na", "do nt". */
export const FUSED: ReadonlyMap<string, number> = new Map(
  words(`
    can|not gon|na wan|na got|ta lem|me gim|me
    do|nt does|nt did|nt is|nt was|nt are|nt were|nt has|nt have|nt had|nt wo|nt ca|nt would|nt could|nt should|nt ai|nt
    i|m i|ve you|ve we|ve they|ve you|re they|re that|s what|s there|s he|s she|s
  `).map((entry) => [entry.replace('|', ''), entry.indexOf('|')]),
)

/** Affixes that keep their hyphen: "e-mail", "pre-war". Before any other hyphen, and behind it, the word is cut. */
export const PREFIXES: ReadonlySet<string> = new Set(
  words(`
    a ante anti arch be bi bio co counter cross cyber de e eco electro ex extra hetero homo inter intra macro mega micro
    mid mini multi neo non ortho over pan para peri post pre pro pseudo psycho quasi re semi socio sub super tri u ultra un
    uni vice x
  `),
)

export const SUFFIXES: ReadonlySet<string> = new Set(
  words('esque ette fest fold gate itis less most rama wise hmm huh oh'),
)
