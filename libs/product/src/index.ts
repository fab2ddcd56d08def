export { type ProcessOptions, ProductModule } from './product.module.js';
export { type ProductSettings, readProductSettings, required, settingsOfProcess } from './settings.js';
