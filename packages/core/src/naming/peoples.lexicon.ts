/** Groups of faith, descent and party in the plural, beside the peoples of `countries.lexicon.ts`. Common knowledge, written for this project. */
import { phraseSet } from './word-list.js'

export const PEOPLES = phraseSet(`
Muslims, Christians, Jews, Catholics, Protestants, Hindus, Buddhists, Sikhs, Sunnis, Sunni, Shiites, Shias, Shi'ites, Alawites, Druze, Yazidis, Yezidis, Copts,
Mormons, Methodists, Baptists, Anglicans, Lutherans, Evangelicals, Orthodox Christians, Salafis, Sufis, Ahmadis, Bahais, Zoroastrians, Jehovah's Witnesses,
Scientologists, Atheists, Agnostics, Rohingya, Rohingyas, Uighurs, Uyghurs, Tutsis, Hutus, Tamils, Sinhalese, Pashtuns, Hazaras, Baloch, Balochis, Punjabis,
Bengalis, Gujaratis, Roma, Sami, Inuit, Maori, Aborigines, Berbers, Tuareg, Tuaregs, Bedouin, Bedouins, Copts, Maronites, Chaldeans, Assyrians, Turkmens, Circassians,
Tatars, Crimean Tatars, Cossacks, Roma, Gypsies, Basques, Flemings, Walloons, Bavarians, Sicilians, Hispanics, Latinos, Latinas, Asians, African Americans,
African-Americans, Native Americans, Asian Americans, Arab Americans, Hausa, Fulani, Yoruba, Igbo, Kikuyu, Oromo, Amhara, Tigrayans, Zulu, Zulus, Xhosa, Afrikaners,
Igbos, Darfuris, Mayans, Aztecs, Incas, Vikings, Romans, Ottomans, Soviets, Bolsheviks, Nazis, Communists, Zionists, Islamists, Baathists, Ba'athists, Maoists, Marxists,
Peshmerga, Bosniaks, Bosnian Serbs, Bosnian Croats, Kosovars, New Yorkers, Londoners, Parisians, Muscovites, Berliners, Gazans, Cherokee, Navajo, Sioux, Apache`)
