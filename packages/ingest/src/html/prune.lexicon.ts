/** Words in class and id by which the makers of pages mark what is not the article. English is what templates are written in. */

/** Single words that mark furniture wherever they stand in a label. */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  `ad ads advert advertisement advertising adslot banner breadcrumb breadcrumbs byline caption captions
  comment comments cookie consent copyright credit credits disqus dfp dateline donate feedback flyout
  gallery hashtags infobox jumplink kicker login mailchimp masthead menu modal mostread mostpopular nav navbar navigation
  newsletter newsletters overlay outbrain pagination pager paywall permalink photocredit popular popup prevnext print printonly
  promo promobox promos promotion pullquote recirc recirculation recommend recommendation recommendations recommended
  related relatedarticles relatedcontent relatedlinks relatedposts relatedstories screenreader share
  sharebar sharebuttons shares sharetools sharing sharedaddy shop sidebar signin signup skip skiplink slideshow social socialbar
  socialmedia sponsor sponsored sponsors subscribe subscription subnav survey taboola tags taglist taglib teaser teasers
  toc toolbar toolbox tools tooltip topics trending trendingnow widget widgets widgetbox wpcf7 zergnet`
    .split(/\s+/u)
    .filter(Boolean),
)

/** Runs of words that mark furniture only together. */
export const FURNITURE_PHRASES: readonly string[] =
  `about author|author bio|author box|author info|more from|more on|more stories|most read|most viewed|read more|read next|see also|sign up|you may|you might|up next|next article|previous article|article footer|post footer|entry footer|article meta|post meta|entry meta|story meta|article tags|post tags|follow us|image credit|photo credit|image caption|wp caption|video player|media caption|also read|also like|post navigation|entry header|post date|entry date|article info|latest news|top stories|editors picks|call to action|pull quote|inline link|in article|story links|cta`.split(
    '|',
  )
