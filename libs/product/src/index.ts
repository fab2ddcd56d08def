export { type ProcessOptions, ProductModule } from './product.module.js';
export {
  type ProductSettings,
  isDeployed,
  readProductSettings,
  required,
  settingsOfProcess,
} from './settings.js';
