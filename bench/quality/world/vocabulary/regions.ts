import { words } from './words.js'

/** Regions of Uzbekistan in three languages; the first English name is the key. */
export const REGIONS = [
  words('Tashkent city', 'г. Ташкент', 'Toshkent shahri'),
  words('Tashkent region', 'Ташкентская область', 'Toshkent viloyati'),
  words('Andijan', 'Андижанская область', 'Andijon viloyati'),
  words('Fergana', 'Ферганская область', 'Farg‘ona viloyati'),
  words('Namangan', 'Наманганская область', 'Namangan viloyati'),
  words('Samarkand', 'Самаркандская область', 'Samarqand viloyati'),
  words('Bukhara', 'Бухарская область', 'Buxoro viloyati'),
  words('Navoi', 'Навоийская область', 'Navoiy viloyati'),
  words('Jizzakh', 'Джизакская область', 'Jizzax viloyati'),
  words('Syrdarya', 'Сырдарьинская область', 'Sirdaryo viloyati'),
  words('Kashkadarya', 'Кашкадарьинская область', 'Qashqadaryo viloyati'),
  words('Surkhandarya', 'Сурхандарьинская область', 'Surxondaryo viloyati'),
  words('Khorezm', 'Хорезмская область', 'Xorazm viloyati'),
  words('Karakalpakstan', 'Республика Каракалпакстан', 'Qoraqalpog‘iston Respublikasi'),
]
