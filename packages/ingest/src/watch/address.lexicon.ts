/**
 * Parts of addresses that say how a reader came to a page, or in which dress it is served, and nothing of which page it is. A
 * parameter stands here only where its maker documents it as a mark of campaigns, clicks or sharing, or where the name belongs to
 * one such product; `id`, `p`, `ref`, `source`, `page` and the like may choose the page and are kept.
 */

/** Beginnings of names of parameters, in lower case. */
export const TRACKING_PREFIXES: readonly string[] = [
  'utm_', // Urchin and Google Analytics campaigns
  'utm-', // a frequent misspelling of the same
  'at_', // Piano (AT Internet) campaigns
  'ns_', // Comscore campaigns: ns_mchannel, ns_source, ns_campaign
  'mtm_', // Matomo campaigns
  'pk_', // the same, under its old name Piwik
  'piwik_',
  'matomo_',
  'fb_', // Facebook: fb_action_ids, fb_ref, fb_source
  'hsa_', // HubSpot advertisements
  'gaa_', // Google reader revenue: gaa_at, gaa_n, gaa_ts, gaa_sig
  'guce_', // Yahoo consent: guce_referrer, guce_referrer_sig
  'sfmc_', // Salesforce Marketing Cloud
  'oly_', // Omeda (Olytics) mail
  'vero_', // Vero mail
]

/** Whole names of parameters, in lower case. */
export const TRACKING_NAMES: ReadonlySet<string> = new Set([
  ...['fbclid', 'mibextid', '__tn__', 'igshid', 'igsh'], // Meta
  ...[
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'srsltid',
    '_ga',
    '_gl',
    'gad_source',
    'gad_campaignid',
  ], // Google
  ...['msclkid', 'ocid', 'cvid'], // Microsoft
  ...['yclid', 'ysclid', 'ymclid'], // Yandex
  ...['twclid', 'ref_src', 'ref_url', '__twitter_impression', 'tw_source'], // X, Twitter
  ...['ttclid', 'li_fat_id', 'rdt_cid', 'scclid', 'epik'], // TikTok, LinkedIn, Reddit, Snapchat, Pinterest
  ...['mc_cid', 'mc_eid'], // Mailchimp
  ...['_hsenc', '_hsmi', '__hstc', '__hssc', '__hsfp', 'hsctatracking', 'hss_channel'], // HubSpot
  ...['mkt_tok'], // Marketo
  ...['wt_mc', 'wt.mc_id', 'wt_zmc', 'wtmc'], // Webtrekk, Webtrends
  ...['s_cid', 'cmpid', 'icid', 'ito', 'xtor', 'ncid', 'ftag', 'cmp', 'int_cmp', 'intcmp'], // Adobe Analytics and AT Internet, as newsrooms name them
  ...['smid', 'smtyp', 'emc', 'partner', 'guccounter', 'tpcc', 'sref', 'srnd', 'traffic_source', 'mbid'], // of single large outlets, for sharing
  ...['wickedid', 'rb_clickid', 'trk', 'trkcampaign', 'spm', 'sharetoken', 'share_token'],
  ...['phpsessid', 'jsessionid', 'aspsessionid'], // a visit, not a page
])

/** Parameters that ask for the AMP dress of a page, with the values that do so; an empty list takes any. */
export const AMP_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  amp: ['', '1', 'true', 'amp'],
  amp_js_v: [],
  amp_gsa: [],
  outputtype: ['amp', 'valid_amp'],
  usqp: [],
}

/** Last segments of paths that servers add where none is asked for. */
export const INDEX_FILES: ReadonlySet<string> = new Set(
  'index.html index.htm index.shtml index.xhtml index.php index.asp index.aspx index.jsp default.asp default.aspx default.html default.htm'.split(
    ' ',
  ),
)

/** First labels of hosts that name a dress and not a site. */
export const DRESS_LABELS: ReadonlySet<string> = new Set('www m mobile mobil amp touch wap'.split(' '))

/**
 * Segments of paths that hold lists, tools and accounts and no article. English and the languages whose outlets print such words
 * in addresses.
 */
export const LIST_SEGMENTS: ReadonlySet<string> = new Set(
  `tag tags topic topics thema themen tema temas sujet dossier dossiers category categories kategorie categoria rubrique rubrik
  author authors autor autoren autores auteur auteurs profile profiles search suche buscar recherche archive archives archiv
  login signin sign-in register account newsletter newsletters subscribe abo about contact kontakt contacto impressum privacy
  datenschutz terms help hilfe faq jobs careers shop store sitemap feed feeds rss podcasts weather wetter games puzzles horoscope
  horoskop wp-content wp-admin wp-json cdn-cgi static assets`.split(/\s+/u),
)
