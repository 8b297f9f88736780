import"./chunk-WOT6VMZA.js";var W=Object.freeze({prefix:"fluent",shadowRootMode:"open",registry:globalThis.customElements});var he={submit:"submit",reset:"reset",button:"button"};var Ot=`${W.prefix}-button`;var G=class{constructor(e,r,o=!1){this.evaluate=e,this.policy=r,this.isVolatile=o}};var g;(function(t){t[t.needsArrayObservation=1101]="needsArrayObservation",t[t.onlySetDOMPolicyOnce=1201]="onlySetDOMPolicyOnce",t[t.bindingInnerHTMLRequiresTrustedTypes=1202]="bindingInnerHTMLRequiresTrustedTypes",t[t.twoWayBindingRequiresObservables=1203]="twoWayBindingRequiresObservables",t[t.hostBindingWithoutHost=1204]="hostBindingWithoutHost",t[t.unsupportedBindingBehavior=1205]="unsupportedBindingBehavior",t[t.directCallToHTMLTagNotAllowed=1206]="directCallToHTMLTagNotAllowed",t[t.onlySetTemplatePolicyOnce=1207]="onlySetTemplatePolicyOnce",t[t.cannotSetTemplatePolicyAfterCompilation=1208]="cannotSetTemplatePolicyAfterCompilation",t[t.blockedByDOMPolicy=1209]="blockedByDOMPolicy",t[t.invalidHydrationAttributeMarker=1210]="invalidHydrationAttributeMarker",t[t.duplicateRenderInstruction=1211]="duplicateRenderInstruction",t[t.missingElementDefinition=1401]="missingElementDefinition",t[t.noRegistrationForContext=1501]="noRegistrationForContext",t[t.noFactoryForResolver=1502]="noFactoryForResolver",t[t.invalidResolverStrategy=1503]="invalidResolverStrategy",t[t.cannotAutoregisterDependency=1504]="cannotAutoregisterDependency",t[t.cannotResolveKey=1505]="cannotResolveKey",t[t.cannotConstructNativeFunction=1506]="cannotConstructNativeFunction",t[t.cannotJITRegisterNonConstructor=1507]="cannotJITRegisterNonConstructor",t[t.cannotJITRegisterIntrinsic=1508]="cannotJITRegisterIntrinsic",t[t.cannotJITRegisterInterface=1509]="cannotJITRegisterInterface",t[t.invalidResolver=1510]="invalidResolver",t[t.invalidKey=1511]="invalidKey",t[t.noDefaultResolver=1512]="noDefaultResolver",t[t.cyclicDependency=1513]="cyclicDependency",t[t.connectUpdateRequiresController=1514]="connectUpdateRequiresController"})(g||(g={}));var H=t=>typeof t=="function",k=t=>typeof t=="string",Et=()=>{};var $o=Object.create(null),b={warn(t,e){},error(t,e){return new Error(`Error ${t}`)},addMessages(t){Object.assign($o,t)}};var $t=Object.freeze([]);function te(){let t=new Map;return Object.freeze({register(e){return t.has(e.type)?!1:(t.set(e.type,e),!0)},getByType(e){return t.get(e)},getForInstance(e){if(e!=null)return t.get(e.constructor)}})}function we(){let t=new WeakMap;return function(e){let r=t.get(e);if(r===void 0){let o=Reflect.getPrototypeOf(e);for(;r===void 0&&o!==null;)r=t.get(o),o=Reflect.getPrototypeOf(o);r=r===void 0?[]:r.slice(0),t.set(e,r)}return r}}function P(t){t.prototype.toJSON=Et}var Fe=class extends G{createObserver(){return this}bind(e){return this.evaluate(e.source,e.context)}};P(Fe);function Ae(t,e){return new Fe(t,e)}var re=class{constructor(e,r){this.sub1=void 0,this.sub2=void 0,this.spillover=void 0,this.subject=e,this.sub1=r}has(e){return this.spillover===void 0?this.sub1===e||this.sub2===e:this.spillover.indexOf(e)!==-1}subscribe(e){let r=this.spillover;if(r===void 0){if(this.has(e))return;if(this.sub1===void 0){this.sub1=e;return}if(this.sub2===void 0){this.sub2=e;return}this.spillover=[this.sub1,this.sub2,e],this.sub1=void 0,this.sub2=void 0}else r.indexOf(e)===-1&&r.push(e)}unsubscribe(e){let r=this.spillover;if(r===void 0)this.sub1===e?this.sub1=void 0:this.sub2===e&&(this.sub2=void 0);else{let o=r.indexOf(e);o!==-1&&r.splice(o,1)}}notify(e){let r=this.spillover,o=this.subject;if(r===void 0){let n=this.sub1,a=this.sub2;n!==void 0&&n.handleChange(o,e),a!==void 0&&a.handleChange(o,e)}else for(let n=0,a=r.length;n<a;++n)r[n].handleChange(o,e)}},oe=class{constructor(e){this.subscribers={},this.subjectSubscribers=null,this.subject=e}notify(e){var r,o;(r=this.subscribers[e])===null||r===void 0||r.notify(e),(o=this.subjectSubscribers)===null||o===void 0||o.notify(e)}subscribe(e,r){var o,n;let a;r?a=(o=this.subscribers[r])!==null&&o!==void 0?o:this.subscribers[r]=new re(this.subject):a=(n=this.subjectSubscribers)!==null&&n!==void 0?n:this.subjectSubscribers=new re(this.subject),a.subscribe(e)}unsubscribe(e,r){var o,n;r?(o=this.subscribers[r])===null||o===void 0||o.unsubscribe(e):(n=this.subjectSubscribers)===null||n===void 0||n.unsubscribe(e)}};var L=[],Ze=[],Do=globalThis.requestAnimationFrame,tt=!0;function Io(){if(Ze.length)throw Ze.shift()}function Mo(t){try{t.call()}catch(e){if(tt)Ze.push(e),setTimeout(Io,0);else throw L.length=0,e}}function et(){let e=0;for(;e<L.length;)if(Mo(L[e]),e++,e>1024){for(let r=0,o=L.length-e;r<o;r++)L[r]=L[r+e];L.length-=e,e=0}L.length=0}function Dt(t){L.push(t),L.length<2&&(tt?Do(et):et())}var q=Object.freeze({enqueue:Dt,next:()=>new Promise(Dt),process:et,setMode:t=>tt=t});var X=Object.freeze({unknown:void 0,coupled:1}),h=(()=>{let t=q.enqueue,e=/(:|&&|\|\||if|\?\.)/,r=new WeakMap,o,n=l=>{throw b.error(g.needsArrayObservation)};function a(l){var s;let u=(s=l.$fastController)!==null&&s!==void 0?s:r.get(l);return u===void 0&&(Array.isArray(l)?u=n(l):r.set(l,u=new oe(l))),u}let i=we();class c{constructor(s){this.name=s,this.field=`_${s}`,this.callback=`${s}Changed`}getValue(s){return o!==void 0&&o.watch(s,this.name),s[this.field]}setValue(s,u){let p=this.field,m=s[p];if(m!==u){s[p]=u;let y=s[this.callback];H(y)&&y.call(s,m,u),a(s).notify(this.name)}}}class d extends re{constructor(s,u,p=!1){super(s,u),this.expression=s,this.isVolatileBinding=p,this.needsRefresh=!0,this.needsQueue=!0,this.isAsync=!0,this.first=this,this.last=null,this.propertySource=void 0,this.propertyName=void 0,this.notifier=void 0,this.next=void 0}setMode(s){this.isAsync=this.needsQueue=s}bind(s){let u=this.observe(s.source,s.context);return!s.isBound&&this.requiresUnbind(s)&&s.onUnbind(this),u}requiresUnbind(s){return s.sourceLifetime!==X.coupled||this.first!==this.last||this.first.propertySource!==s.source}unbind(s){this.dispose()}observe(s,u){this.needsRefresh&&this.last!==null&&this.dispose();let p=o;o=this.needsRefresh?this:void 0,this.needsRefresh=this.isVolatileBinding;let m;try{m=this.expression(s,u)}finally{o=p}return m}disconnect(){this.dispose()}dispose(){if(this.last!==null){let s=this.first;for(;s!==void 0;)s.notifier.unsubscribe(this,s.propertyName),s=s.next;this.last=null,this.needsRefresh=this.needsQueue=this.isAsync}}watch(s,u){let p=this.last,m=a(s),y=p===null?this.first:{};if(y.propertySource=s,y.propertyName=u,y.notifier=m,m.subscribe(this,u),p!==null){if(!this.needsRefresh){let T;o=void 0,T=p.propertySource[p.propertyName],o=this,s===T&&(this.needsRefresh=!0)}p.next=y}this.last=y}handleChange(){this.needsQueue?(this.needsQueue=!1,t(this)):this.isAsync||this.call()}call(){this.last!==null&&(this.needsQueue=this.isAsync,this.notify(this))}*records(){let s=this.first;for(;s!==void 0;)yield s,s=s.next}}return P(d),Object.freeze({setArrayObserverFactory(l){n=l},getNotifier:a,track(l,s){o&&o.watch(l,s)},trackVolatile(){o&&(o.needsRefresh=!0)},notify(l,s){a(l).notify(s)},defineProperty(l,s){k(s)&&(s=new c(s)),i(l).push(s),Reflect.defineProperty(l,s.name,{enumerable:!0,get(){return s.getValue(this)},set(u){s.setValue(this,u)}})},getAccessors:i,binding(l,s,u=this.isVolatileBinding(l)){return new d(l,s,u)},isVolatileBinding(l){return e.test(l.toString())}})})();function rt(t,e){h.defineProperty(t,e)}var It=(()=>{let t=null;return{get(){return t},set(e){t=e}}})(),I=Object.freeze({default:{index:0,length:0,get event(){return I.getEvent()},eventDetail(){return this.event.detail},eventTarget(){return this.event.target}},getEvent(){return It.get()},setEvent(t){It.set(t)}});var ot=class extends G{createObserver(e){return h.binding(this.evaluate,e,this.isVolatile)}};function Ce(t,e,r=h.isVolatileBinding(t)){return new ot(t,e,r)}var x=Object.freeze({none:0,attribute:1,booleanAttribute:2,property:3,content:4,tokenList:5,event:6}),Mt=t=>t,Ro=globalThis.trustedTypes?globalThis.trustedTypes.createPolicy("fast-html",{createHTML:Mt}):{createHTML:Mt},Te=Object.freeze({createHTML(t){return Ro.createHTML(t)},protect(t,e,r,o){return o}}),_o=Te,M=Object.freeze({get policy(){return Te},setPolicy(t){if(Te!==_o)throw b.error(g.onlySetDOMPolicyOnce);Te=t},setAttribute(t,e,r){r==null?t.removeAttribute(e):t.setAttribute(e,r)},setBooleanAttribute(t,e,r){r?t.setAttribute(e,""):t.removeAttribute(e)}});var nt="boolean",Rt="reflect",ne=Object.freeze({locate:we()}),_t={toView(t){return t?"":null},fromView(t){return!!t}};var ge=class t{constructor(e,r,o=r.toLowerCase(),n=Rt,a){this.guards=new Set,this.Owner=e,this.name=r,this.attribute=o,this.mode=n,this.converter=a,this.fieldName=`_${r}`,this.callbackName=`${r}Changed`,this.hasCallback=this.callbackName in e.prototype,n===nt&&a===void 0&&(this.converter=_t)}setValue(e,r){let o=e[this.fieldName],n=this.converter;n!==void 0&&(r=n.fromView(r)),o!==r&&(e[this.fieldName]=r,this.tryReflectToAttribute(e),this.hasCallback&&e[this.callbackName](o,r),e.$fastController.notify(this.name))}getValue(e){return h.track(e,this.name),e[this.fieldName]}onAttributeChangedCallback(e,r){this.guards.has(e)||(this.guards.add(e),this.mode===nt?this.setValue(e,r!==null):this.setValue(e,r),this.guards.delete(e))}tryReflectToAttribute(e){let r=this.mode,o=this.guards;o.has(e)||r==="fromView"||q.enqueue(()=>{o.add(e);let n=e[this.fieldName];switch(r){case Rt:{let a=this.converter;M.setAttribute(e,this.attribute,a!==void 0?a.toView(n):n);break}case nt:M.setBooleanAttribute(e,this.attribute,n);break}o.delete(e)})}static collect(e,...r){let o=[];r.push(ne.locate(e));for(let n=0,a=r.length;n<a;++n){let i=r[n];if(i!==void 0)for(let c=0,d=i.length;c<d;++c){let l=i[c];k(l)?o.push(new t(e,l)):o.push(new t(e,l.property,l.attribute,l.mode,l.converter))}}return o}};function f(t,e){let r;function o(n,a){arguments.length>1&&(r.property=a),ne.locate(n.constructor).push(r)}if(arguments.length>1){r={},o(t,e);return}return r=t===void 0?{}:t,o}var at;function zt(t){return t.reduce((e,r)=>(r instanceof N?e.push(...zt(r.styles)):e.push(r),e),[])}var N=class t{get strategy(){return this._strategy===null&&(at||t.setDefaultStrategy(t.supportsAdoptedStyleSheets?zo():Vo()),this.withStrategy(at)),this._strategy}constructor(e){this.styles=e,this.targets=new WeakSet,this._strategy=null}addStylesTo(e){this.strategy.addStylesTo(e),this.targets.add(e)}removeStylesFrom(e){this.strategy.removeStylesFrom(e),this.targets.delete(e)}isAttachedTo(e){return this.targets.has(e)}withStrategy(e){return this._strategy=new e(zt(this.styles)),this}static setDefaultStrategy(e){at=e}static normalize(e){return e===void 0?void 0:Array.isArray(e)?new t(e):e instanceof t?e:new t([e])}};N.supportsAdoptedStyleSheets=Array.isArray(document.adoptedStyleSheets)&&"replace"in CSSStyleSheet.prototype;function zo(){let t=new Map;return class{constructor(r){this.sheets=r.map(o=>{if(o instanceof CSSStyleSheet)return o;let n=t.get(o);return n===void 0&&(n=new CSSStyleSheet,n.replaceSync(o),t.set(o,n)),n})}addStylesTo(r){let o=r;o.adoptedStyleSheets=[...o.adoptedStyleSheets,...this.sheets]}removeStylesFrom(r){let o=r;o.adoptedStyleSheets=o.adoptedStyleSheets.filter(n=>this.sheets.indexOf(n)===-1)}}}var jo=0;function Vo(){return class{constructor(e){this.styles=e,this.styleClass=`fast-${++jo}`}addStylesTo(e){let r=e===document?document.body:e;for(let o=0;o<this.styles.length;o++){let n=document.createElement("style");n.innerHTML=this.styles[o],n.className=this.styleClass,r.append(n)}}removeStylesFrom(e){let r=e===document?document.body:e,o=r.querySelectorAll(`.${this.styleClass}`);for(let n=0,a=o.length;n<a;++n)r.removeChild(o[n])}}}var Wo={},jt=new WeakMap,it=te(),ae=Object.freeze({register(t){if(!it.register(t))return!1;let e=Wt(t.registry);return Object.prototype.hasOwnProperty.call(e,t.name)||h.defineProperty(e,t.name),e[t.name]=t.type,!0},getByType:it.getByType,getForInstance:it.getForInstance,whenRegistered:Go});function Wt(t=customElements){if(t===customElements)return Wo;let e=jt.get(t);return e||(e={},jt.set(t,e)),e}function Vt(t){return t===void 0?void 0:ae.getByType(t)}function Go(t,e=customElements){let r=Wt(e);Object.prototype.hasOwnProperty.call(r,t)||h.defineProperty(r,t);let o=Vt(r[t]);return o!==void 0?Promise.resolve(o):new Promise(n=>{let a=h.getNotifier(r),i={handleChange:()=>{let c=Vt(r[t]);c!==void 0&&(a.unsubscribe(i,t),n(c))}};a.subscribe(i,t)})}var Gt={mode:"open"},Xt={},Ut=new Set,Le=new WeakMap,He=new WeakMap,Y=new WeakMap,qt=new WeakMap,Xo=new WeakMap;function Uo(t){return H(t)}function qo(t){return typeof t?.then=="function"}function Yt(t,e){if(He.delete(t),t.template===void 0&&e!==void 0&&(t.template=e),t.template!==void 0)return Y.delete(t),Le.delete(t),t.template}function st(t,e=t.registry,r){if(!r?.length)return;let o=t,n=qt.get(o);if(!n?.has(e)){n===void 0&&(n=new WeakSet,qt.set(o,n)),n.add(e);for(let a of r)a(t)}}function Oe(t){var e;return(e=Xo.get(t))!==null&&e!==void 0?e:null}function ct(t){if(t.template!==void 0)return Y.delete(t),t.template;let e=He.get(t);if(e)return e;let r=Le.get(t);if(!r)return;Y.delete(t);let o;try{o=r(t)}catch(n){throw Y.set(t,n),n}if(qo(o)){let n=Promise.resolve(o).then(a=>Yt(t,a)).catch(a=>{throw He.delete(t),Y.set(t,a),a});return He.set(t,n),n}return Yt(t,o)}function Yo(t,e){let r=t;if(e===void 0){Y.delete(r);return}Y.set(r,e)}var A=class t{get isDefined(){return this.platformDefined}constructor(e,r=e.definition){var o;this.platformDefined=!1,k(r)&&(r={name:r}),this.type=e,this.name=r.name,this.registry=(o=r.registry)!==null&&o!==void 0?o:customElements,Uo(r.template)?Le.set(this,r.template):this.template=r.template;let n=e.prototype,a=ge.collect(e,r.attributes),i=new Array(a.length),c={},d={};for(let l=0,s=a.length;l<s;++l){let u=a[l];i[l]=u.attribute,c[u.name]=u,d[u.attribute]=u,h.defineProperty(n,u)}Reflect.defineProperty(e,"observedAttributes",{value:i,enumerable:!0}),this.attributes=a,this.propertyLookup=c,this.attributeLookup=d,this.shadowOptions=r.shadowOptions===void 0?Gt:r.shadowOptions===null?void 0:Object.assign(Object.assign({},Gt),r.shadowOptions),this.elementOptions=r.elementOptions===void 0?Xt:Object.assign(Object.assign({},Xt),r.elementOptions),this.styles=N.normalize(r.styles),this.schema=r.schema,ae.register(this)}define(e=this.registry,r){let o=this.type;if(!e.get(this.name)){if(st(this,e,r),this.template===void 0&&Le.has(this))return Promise.resolve().then(()=>ct(this)).then(n=>{n!==void 0&&!e.get(this.name)&&(this.platformDefined=!0,e.define(this.name,o,this.elementOptions))}).catch(n=>{Yo(this,n),h.notify(this,"template")}),this;this.platformDefined=!0,e.define(this.name,o,this.elementOptions)}return this}static compose(e,r){let o=Ut.has(e)||ae.getByType(e)?new t(class extends e{},r):new t(e,r);return Promise.resolve(o)}static registerBaseType(e){Ut.add(e)}};A.getByType=ae.getByType;A.getForInstance=ae.getForInstance;h.defineProperty(A.prototype,"template");var Ko={bubbles:!0,composed:!0,cancelable:!0},lt="isConnected",Qt=new WeakMap,dt=Symbol("fast-late-attribute-observer");function Ee(t){var e,r;return(r=(e=t.shadowRoot)!==null&&e!==void 0?e:Qt.get(t))!==null&&r!==void 0?r:null}var Kt,w;(function(t){t[t.connecting=0]="connecting",t[t.connected=1]="connected",t[t.disconnecting=2]="disconnecting",t[t.disconnected=3]="disconnected"})(w||(w={}));var U=class t{get isConnected(){return h.track(this,lt),this.stage===w.connected}get context(){var e,r;return(r=(e=this.view)===null||e===void 0?void 0:e.context)!==null&&r!==void 0?r:I.default}get isBound(){var e,r;return(r=(e=this.view)===null||e===void 0?void 0:e.isBound)!==null&&r!==void 0?r:!1}get sourceLifetime(){var e;return(e=this.view)===null||e===void 0?void 0:e.sourceLifetime}get template(){var e;if(this._template===null){let r=this.definition;this.source.resolveTemplate?this._template=this.source.resolveTemplate():r.template&&(this._template=(e=r.template)!==null&&e!==void 0?e:null)}return this._template}set template(e){this._template!==e&&(this._template=e,this.needsInitialization||this.renderTemplate(e))}get shadowOptions(){return this._shadowRootOptions}set shadowOptions(e){if(this._shadowRootOptions===void 0&&e!==void 0){this._shadowRootOptions=e;let r=this.source.shadowRoot;r?this.hasExistingShadowRoot=!0:(r=this.source.attachShadow(e),e.mode==="closed"&&Qt.set(this.source,r))}}get mainStyles(){var e;if(this._mainStyles===null){let r=this.definition;this.source.resolveStyles?this._mainStyles=this.source.resolveStyles():r.styles&&(this._mainStyles=(e=r.styles)!==null&&e!==void 0?e:null)}return this._mainStyles}set mainStyles(e){this._mainStyles!==e&&(this._mainStyles!==null&&this.removeStyles(this._mainStyles),this._mainStyles=e,this.needsInitialization||this.addStyles(e))}constructor(e,r){this.boundObservables=null,this.needsInitialization=!0,this.hasExistingShadowRoot=!1,this.isPrerendered=new Promise(a=>{this._resolvePrerendered=a}),this.isHydrated=new Promise(a=>{this._resolveHydrated=a}),this._template=null,this.stage=w.disconnected,this.guardBehaviorConnection=!1,this.behaviors=null,this.behaviorsConnected=!1,this._mainStyles=null,this.$fastController=this,this.view=null,this._notifier=new oe(e),this.source=e,this.definition=r,this.shadowOptions=r.shadowOptions;let o=Reflect.getPrototypeOf(e),n=o===null?[]:h.getAccessors(o);if(n.length>0){let a=this.boundObservables=Object.create(null);for(let i=0,c=n.length;i<c;++i){let d=n[i].name,l=e[d];l!==void 0&&(delete e[d],a[d]=l)}Object.keys(a).length===0&&(this.boundObservables=null)}this.captureBoundObservables()}get subject(){return this._notifier.subject}notify(e){this._notifier.notify(e)}subscribe(e,r){this._notifier.subscribe(e,r)}unsubscribe(e,r){this._notifier.unsubscribe(e,r)}onUnbind(e){var r;(r=this.view)===null||r===void 0||r.onUnbind(e)}addBehavior(e){var r,o;let n=(r=this.behaviors)!==null&&r!==void 0?r:this.behaviors=new Map,a=(o=n.get(e))!==null&&o!==void 0?o:0;a===0?(n.set(e,1),e.addedCallback&&e.addedCallback(this),e.connectedCallback&&!this.guardBehaviorConnection&&(this.stage===w.connected||this.stage===w.connecting)&&e.connectedCallback(this)):n.set(e,a+1)}removeBehavior(e,r=!1){let o=this.behaviors;if(o===null)return;let n=o.get(e);n!==void 0&&(n===1||r?(o.delete(e),e.disconnectedCallback&&this.stage!==w.disconnected&&e.disconnectedCallback(this),e.removedCallback&&e.removedCallback(this)):o.set(e,n-1))}addStyles(e){var r;if(!e)return;let o=this.source;e instanceof HTMLElement?((r=Ee(o))!==null&&r!==void 0?r:this.source).append(e):e.isAttachedTo(o)||e.addStylesTo(o)}removeStyles(e){var r;if(!e)return;let o=this.source;e instanceof HTMLElement?((r=Ee(o))!==null&&r!==void 0?r:o).removeChild(e):e.isAttachedTo(o)&&e.removeStylesFrom(o)}connect(){this.stage===w.disconnected&&(this.stage=w.connecting,this.captureBoundObservables(),this.syncLateAttributes(),this.observeLateAttributes(),this.bindObservables(),this.connectBehaviors(),this.needsInitialization?(this.renderTemplate(this.template),this.addStyles(this.mainStyles),this.needsInitialization=!1):this.view!==null&&this.view.bind(this.source),this.stage=w.connected,h.notify(this,lt))}bindObservables(){if(this.boundObservables!==null){let e=this.source,r=this.boundObservables,o=Object.keys(r);for(let n=0,a=o.length;n<a;++n){let i=o[n];e[i]=r[i]}this.boundObservables=null}}captureBoundObservables(){let e=this.source,r=Object.getOwnPropertyNames(e),o=a=>{let i=Reflect.getPrototypeOf(e);for(;i!==null;){let c=Reflect.getOwnPropertyDescriptor(i,a);if(c?.get||c?.set)return!0;i=Reflect.getPrototypeOf(i)}return!1},n=this.boundObservables;for(let a=0,i=r.length;a<i;++a){let d=r[a];if(!o(d))continue;let l=e[d];if(l===void 0){delete e[d];continue}delete e[d],(n??(n=this.boundObservables=Object.create(null)))[d]=l}}syncLateAttributes(){let e=Oe(this.definition);if(e!==null)for(let r of Object.keys(e))this.source.hasAttribute(r)&&this.onAttributeChangedCallback(r,null,this.source.getAttribute(r))}observeLateAttributes(){let e=Oe(this.definition);if(e===null)return;let r=this.source;r[dt]===void 0&&(r[dt]=new MutationObserver(o=>{let n=r.$fastController,a=Oe(n.definition);if(a!==null)for(let i=0,c=o.length;i<c;++i){let d=o[i].attributeName;d===null||a[d]===void 0||n.onAttributeChangedCallback(d,null,r.getAttribute(d))}}),r[dt].observe(r,{attributes:!0,attributeFilter:Object.keys(e)}))}connectBehaviors(){if(this.behaviorsConnected===!1){let e=this.behaviors;if(e!==null){this.guardBehaviorConnection=!0;for(let r of e.keys())r.connectedCallback&&r.connectedCallback(this);this.guardBehaviorConnection=!1}this.behaviorsConnected=!0}}disconnectBehaviors(){if(this.behaviorsConnected===!0){let e=this.behaviors;if(e!==null)for(let r of e.keys())r.disconnectedCallback&&r.disconnectedCallback(this);this.behaviorsConnected=!1}}disconnect(){this.stage===w.connected&&(this.stage=w.disconnecting,h.notify(this,lt),this.view!==null&&this.view.unbind(),this.disconnectBehaviors(),this.stage=w.disconnected)}onAttributeChangedCallback(e,r,o){let n=this.definition.attributeLookup[e];n!==void 0&&n.onAttributeChangedCallback(this.source,o)}emit(e,r,o){return this.stage===w.connected?this.source.dispatchEvent(new CustomEvent(e,Object.assign(Object.assign({detail:r},Ko),o))):!1}renderTemplate(e){var r;let o=this.source,n=(r=Ee(o))!==null&&r!==void 0?r:o;if(this.view!==null)this.view.dispose(),this.view=null;else if((!this.needsInitialization||this.hasExistingShadowRoot)&&(!this.hasExistingShadowRoot||!this.needsInitialization))for(let a=n.firstChild;a!==null;a=n.firstChild)n.removeChild(a);if(e){let a=this.hasExistingShadowRoot&&this.needsInitialization,i=!1;a&&t.hydrationHook&&(i=t.hydrationHook(this,e,o,n)),i||this.renderClientSide(e,o,n),this._resolvePrerendered(a),this._resolveHydrated(i)}else this.needsInitialization&&(this._resolvePrerendered(!1),this._resolveHydrated(!1))}renderClientSide(e,r,o){if(this.hasExistingShadowRoot){for(let n=o.firstChild;n!==null;n=o.firstChild)o.removeChild(n);this.hasExistingShadowRoot=!1}this.view=e.render(r,o,r),this.view.sourceLifetime=X.coupled}static forCustomElement(e,r=!1){let o=e.$fastController;if(o!==void 0&&!r)return o;let n=A.getForInstance(e);if(n===void 0)throw b.error(g.missingElementDefinition);return h.getNotifier(n).subscribe({handleChange:()=>{t.forCustomElement(e,!0),e.$fastController.connect()}},"template"),h.getNotifier(n).subscribe({handleChange:()=>{t.forCustomElement(e,!0),e.$fastController.connect()}},"shadowOptions"),e.$fastController=new Kt(e,n)}static setStrategy(e){Kt=e}static installHydrationHook(e){t.hydrationHook=e}};U.hydrationHook=null;P(U);U.setStrategy(U);function $e(t){var e;return"adoptedStyleSheets"in t?t:(e=Ee(t))!==null&&e!==void 0?e:t.getRootNode()}var De=class t{constructor(e){let r=t.styleSheetCache;this.sheets=e.map(o=>{if(o instanceof CSSStyleSheet)return o;let n=r.get(o);return n===void 0&&(n=new CSSStyleSheet,n.replaceSync(o),r.set(o,n)),n})}addStylesTo(e){Zt($e(e),this.sheets)}removeStylesFrom(e){er($e(e),this.sheets)}};De.styleSheetCache=new Map;var Jo=0,Qo=()=>`fast-${++Jo}`;function Jt(t){return t===document?document.body:t}var ut=class{constructor(e){this.styles=e,this.styleClass=Qo()}addStylesTo(e){e=Jt($e(e));let r=this.styles,o=this.styleClass;for(let n=0;n<r.length;n++){let a=document.createElement("style");a.innerHTML=r[n],a.className=o,e.append(a)}}removeStylesFrom(e){e=Jt($e(e));let r=e.querySelectorAll(`.${this.styleClass}`);for(let o=0,n=r.length;o<n;++o)e.removeChild(r[o])}},Zt=(t,e)=>{t.adoptedStyleSheets=[...t.adoptedStyleSheets,...e]},er=(t,e)=>{t.adoptedStyleSheets=t.adoptedStyleSheets.filter(r=>e.indexOf(r)===-1)};if(N.supportsAdoptedStyleSheets){try{document.adoptedStyleSheets.push(),document.adoptedStyleSheets.splice(),Zt=(t,e)=>{t.adoptedStyleSheets.push(...e)},er=(t,e)=>{for(let r of e){let o=t.adoptedStyleSheets.indexOf(r);o!==-1&&t.adoptedStyleSheets.splice(o,1)}}}catch{}N.setDefaultStrategy(De)}else N.setDefaultStrategy(ut);function tr(t){let e=class extends t{constructor(){super(),U.forCustomElement(this)}$emit(r,o,n){return this.$fastController.emit(r,o,n)}connectedCallback(){this.$fastController.connect()}disconnectedCallback(){this.$fastController.disconnect()}attributeChangedCallback(r,o,n){this.$fastController.onAttributeChangedCallback(r,o,n)}};return A.registerBaseType(e),e}function Zo(t){return typeof t?.then=="function"}function en(t,e,r){return Array.isArray(e)&&(r=e,e=void 0),(H(t)?A.compose(t,e):A.compose(this,t)).then(n=>{st(n,n.registry,r);let a=ct(n);return Zo(a)?a.then(()=>n.define().type):n.define().type})}function tn(t){return tr(t)}var fe=Object.assign(tr(HTMLElement),{from:tn,define:en});var pt=te(),ht=Object.freeze({getForInstance:pt.getForInstance,getByType:pt.getByType,define(t){return pt.register({type:t}),t}});function rr(t,e){let r=[],o="";for(let n=0,a=t.length-1;n<a;++n){o+=t[n];let i=e[n];ht.getForInstance(i)!==void 0&&(i=i.createCSS()),i instanceof N||i instanceof CSSStyleSheet?(o.trim()!==""&&(r.push(o),o=""),r.push(i)):o+=i}return o+=t[t.length-1],o.trim()!==""&&r.push(o),r}var K=((t,...e)=>new N(rr(t,e))),Ie=class{constructor(e){this.value=e.length===0?"":e.length===1?e[0]:new N(e)}createCSS(){return this.value}};ht.define(Ie);K.partial=(t,...e)=>new Ie(rr(t,e));var gt=`fast-${Math.random().toString(36).substring(2,8)}`,Me=`${gt}{`,ve=`}${gt}`,rn=ve.length,on=0,me=()=>`${gt}-${++on}`,Re=Object.freeze({interpolation:t=>`${Me}${t}${ve}`,attribute:t=>`${me()}="${Me}${t}${ve}"`,comment:t=>`<!--${Me}${t}${ve}-->`}),be=Object.freeze({parse(t,e){let r=t.split(Me);if(r.length===1)return null;let o=[];for(let n=0,a=r.length;n<a;++n){let i=r[n],c=i.indexOf(ve),d;if(c===-1)d=i;else{let l=i.substring(0,c);o.push(e[l]),d=i.substring(c+rn)}d!==""&&o.push(d)}return o}});var ft=te(),S=Object.freeze({getForInstance:ft.getForInstance,getByType:ft.getByType,define(t,e){return e=e||{},e.type=t,ft.register(e),t},assignAspect(t,e){if(!e){t.aspectType=x.content;return}switch(t.sourceAspect=e,e[0]){case":":t.targetAspect=e.substring(1),t.aspectType=t.targetAspect==="classList"?x.tokenList:x.property;break;case"?":t.targetAspect=e.substring(1),t.aspectType=x.booleanAttribute;break;case"@":t.targetAspect=e.substring(1),t.aspectType=x.event;break;default:t.targetAspect=e,t.aspectType=x.attribute;break}}});var J=class{constructor(e){this.options=e}createHTML(e){return Re.attribute(e(this))}createBehavior(){return this}};P(J);var _e=class extends J{get id(){return this._id}set id(e){this._id=e,this._controllerProperty=`${e}-c`}bind(e){let r=e.targets[this.targetNodeId];r[this._controllerProperty]=e,this.updateTarget(e.source,this.computeNodes(r)),this.observe(r),e.onUnbind(this)}unbind(e){let r=e.targets[this.targetNodeId];this.updateTarget(e.source,$t),this.disconnect(r),r[this._controllerProperty]=null}getSource(e){return e[this._controllerProperty].source}updateTarget(e,r){e[this.options.property]=r}computeNodes(e){let r=this.getNodes(e);return"filter"in this.options&&(r=r.filter(this.options.filter)),r}};var or=/fe-b\$\$start\$\$(\d+)\$\$(.+)\$\$fe-b/,nn=/fe-b\$\$end\$\$(\d+)\$\$(.+)\$\$fe-b/,an=/fe-repeat\$\$start\$\$(\d+)\$\$fe-repeat/,sn=/fe-repeat\$\$end\$\$(\d+)\$\$fe-repeat/,cn=/^(?:.{0,1000})fe-eb\$\$start\$\$(.+?)\$\$fe-eb/,ln=/fe-eb\$\$end\$\$(.{0,1000})\$\$fe-eb(?:.{0,1000})$/;function nr(t){return t&&t.nodeType===Node.COMMENT_NODE}var F=Object.freeze({attributeMarkerName:"data-fe",legacyAttributeMarkerName:"data-fe-b",legacyCompactAttributeMarkerName:"data-fe-c",contentBindingStartMarker(){return"fe:b"},contentBindingEndMarker(){return"fe:/b"},repeatStartMarker(){return"fe:r"},repeatEndMarker(){return"fe:/r"},elementBoundaryStartMarker(){return"fe:e"},elementBoundaryEndMarker(){return"fe:/e"},isContentBindingStartMarker(t){return t==="fe:b"||or.test(t)},isContentBindingEndMarker(t){return t==="fe:/b"||nn.test(t)},isRepeatViewStartMarker(t){return t==="fe:r"||an.test(t)},isRepeatViewEndMarker(t){return t==="fe:/r"||sn.test(t)},isElementBoundaryStartMarker(t){return nr(t)&&(t.data==="fe:e"||cn.test(t.data))},isElementBoundaryEndMarker(t){return nr(t)&&(t.data==="fe:/e"||ln.test(t.data))},parseAttributeBindingCount(t){let e=t.getAttribute(this.attributeMarkerName);if(e===null)return null;let r=e.trim();if(!/^\d+$/.test(r))throw b.error(g.invalidHydrationAttributeMarker,{value:e});let o=parseInt(r,10);if(o<1)throw b.error(g.invalidHydrationAttributeMarker,{value:e});return o},parseLegacyAttributeBindingIndices(t){let e=[],r=t.getAttribute(this.legacyAttributeMarkerName);if(r!==null)for(let a of r.trim().split(/\s+/)){if(a==="")continue;let i=Number(a);if(!Number.isInteger(i)||i<0)throw b.error(g.invalidHydrationAttributeMarker,{value:r});e.push(i)}let o=`${this.legacyAttributeMarkerName}-`,n=`${this.legacyCompactAttributeMarkerName}-`;for(let a of t.getAttributeNames())if(a.startsWith(o)){let i=Number(a.slice(o.length));if(!Number.isInteger(i)||i<0)throw b.error(g.invalidHydrationAttributeMarker,{value:a});e.push(i)}else if(a.startsWith(n)){let[i,c]=a.slice(n.length).split("-").map(d=>Number(d));if(!Number.isInteger(i)||!Number.isInteger(c)||i<0||c<1)throw b.error(g.invalidHydrationAttributeMarker,{value:a});for(let d=0;d<c;d++)e.push(i+d)}return e.length===0?null:e},removeLegacyAttributeBindingMarkers(t){t.removeAttribute(this.legacyAttributeMarkerName);for(let e of t.getAttributeNames())(e.startsWith(`${this.legacyAttributeMarkerName}-`)||e.startsWith(`${this.legacyCompactAttributeMarkerName}-`))&&t.removeAttribute(e)},parseLegacyContentBindingStartIndex(t){return dn(or,t)}});function dn(t,e){let r=t.exec(e);return r===null?null:Number(r[1])}var xe=Symbol.for("fe-hydration");function ze(t){return t[xe]===xe}var ar="unknown";function ir(t,e){let r=e?`: ${e}`:"";return`Hydration mismatch in <${t}>${r}. Install hydrationDebugger() from "@microsoft/fast-element/hydration.js" and pass it as enableHydration({ debugger: hydrationDebugger() }) for an "Expected / Received" report including the SSR HTML snippet.`}var sr="content following `<!--fe:b-->` content binding marker",cr="matching `<!--fe:/b-->` content binding close marker",lr="matching `<!--fe:/e-->` element boundary close marker";function vt(t){return`no more attribute bindings (template defines ${t})`}function dr(t){return`no more content bindings (template defines ${t})`}function ur(t,e){let r=(t??ar).toLowerCase();return ir(r,e)}var un={formatBindingMismatch(t,e,r,o){return{message:ur(o,void 0)}},formatStructuralError(t,e,r){return{message:ur(e,r)}}},pn=un;function R(){return pn}function _(t){var e;return t?(e=t.getRootNode().host)===null||e===void 0?void 0:e.nodeName:void 0}var O=class extends Error{constructor(e,r,o,n,a){super(e),this.factories=r,this.node=o,this.expected=n,this.received=a}};function mt(t){return t.nodeType===Node.COMMENT_NODE}function pr(t){return t.nodeType===Node.TEXT_NODE}function bt(t,e){let r=document.createRange();return r.setStart(t,0),r.setEnd(e,mt(e)||pr(e)?e.data.length:e.childNodes.length),r}function hr(t,e,r){let o=bt(t,e),n=o.commonAncestorContainer,a=document.createTreeWalker(n,NodeFilter.SHOW_ELEMENT+NodeFilter.SHOW_COMMENT+NodeFilter.SHOW_TEXT,{acceptNode(u){return o.comparePoint(u,0)===0?NodeFilter.FILTER_ACCEPT:NodeFilter.FILTER_REJECT}}),i={},c={},d=fn(r),l=d,s=a.currentNode=t;for(;s!==null;){switch(s.nodeType){case Node.ELEMENT_NODE:{let u=s,p=F.parseLegacyAttributeBindingIndices(u);if(p!==null){for(let y of p){let T=y+d,V=r[T];if(!V){let pe=vt(r.length),Qe=R().formatStructuralError(s,_(s),pe);throw new O(Qe.message,r,u,Qe.expected,Qe.received)}ie(V,s,i),l=Math.max(l,T+1)}F.removeLegacyAttributeBindingMarkers(u);break}let m=F.parseAttributeBindingCount(u);if(m!==null){for(let y=0;y<m;y++){let T=r[l++];if(!T){let V=vt(r.length),pe=R().formatStructuralError(s,_(s),V);throw new O(pe.message,r,s,pe.expected,pe.received)}ie(T,s,i)}u.removeAttribute(F.attributeMarkerName)}break}case Node.COMMENT_NODE:{let u=s.data;if(F.isElementBoundaryStartMarker(s))s.data="",gn(a,r,s);else if(F.isContentBindingStartMarker(u)){let p=F.parseLegacyContentBindingStartIndex(u),m=p===null?l++:p+d,y=r[m];if(l=Math.max(l,m+1),!y){let T=dr(r.length),V=R().formatStructuralError(s,_(s),T);throw new O(V.message,r,s,V.expected,V.received)}hn(s,a,y,r,i,c)}break}}s=a.nextNode()}return o.detach(),{targets:i,boundaries:c}}function hn(t,e,r,o,n,a){let i=[],c=e.nextSibling();if(t.data="",c===null){let s=sr,u=R().formatStructuralError(t,_(t),s);throw new O(u.message,o,t,u.expected,u.received)}let d=c,l=0;for(;c!==null;){if(mt(c)){if(F.isContentBindingStartMarker(c.data))l++;else if(F.isContentBindingEndMarker(c.data)){if(l===0)break;l--}}i.push(c),c=e.nextSibling()}if(c===null){let s=cr,u=R().formatStructuralError(t,_(t),s);throw new O(u.message,o,t,u.expected,u.received)}if(c.data="",i.length===1&&pr(i[0]))ie(r,i[0],n);else{c!==d&&c.previousSibling!==null&&(a[r.targetNodeId]={first:d,last:c.previousSibling});let s=c.parentNode.insertBefore(document.createTextNode(""),c);ie(r,s,n)}}function gn(t,e,r){let o=0,n=t.nextSibling();for(;n!==null;){if(mt(n)){if(F.isElementBoundaryStartMarker(n))n.data="",o++;else if(F.isElementBoundaryEndMarker(n)){if(o===0){n.data="";return}n.data="",o--}}n=t.nextSibling()}let a=lr,i=R().formatStructuralError(r,_(r),a);throw new O(i.message,e,r,i.expected,i.received)}function fn(t){let e=0;for(let r=0,o=t.length;r<o&&t[r].targetNodeId==="h";++r)e++;return e}function ie(t,e,r){if(t.targetNodeId===void 0)throw new Error("Factory could not be target to the node");r[t.targetNodeId]=e}function se(t,e){let r=t.parentNode,o=t,n;for(;o!==e;){if(n=o.nextSibling,!n)throw new Error(`Unmatched first/last child inside "${e.getRootNode().host.nodeName}".`);r.removeChild(o),o=n}r.removeChild(e)}var ye=class{constructor(){this.index=0,this.length=0}get event(){return I.getEvent()}get isEven(){return this.index%2===0}get isOdd(){return this.index%2!==0}get isFirst(){return this.index===0}get isInMiddle(){return!this.isFirst&&!this.isLast}get isLast(){return this.index===this.length-1}eventDetail(){return this.event.detail}eventTarget(){return this.event.target}},Q=class extends ye{constructor(e,r,o){super(),this.fragment=e,this.factories=r,this.targets=o,this.behaviors=null,this.unbindables=[],this.source=null,this.isBound=!1,this.sourceLifetime=X.unknown,this._skipAttrUpdates=!1,this.isPrerendered=Promise.resolve(!1),this.isHydrated=Promise.resolve(!1),this.context=this,this.firstChild=e.firstChild,this.lastChild=e.lastChild}appendTo(e){e.appendChild(this.fragment)}insertBefore(e){if(this.fragment.hasChildNodes())e.parentNode.insertBefore(this.fragment,e);else{let r=this.lastChild;if(e.previousSibling===r)return;let o=e.parentNode,n=this.firstChild,a;for(;n!==r;)a=n.nextSibling,o.insertBefore(n,e),n=a;o.insertBefore(r,e)}}remove(){let e=this.fragment,r=this.lastChild,o=this.firstChild,n;for(;o!==r;)n=o.nextSibling,e.appendChild(o),o=n;e.appendChild(r)}dispose(){se(this.firstChild,this.lastChild),this.unbind()}onUnbind(e){this.unbindables.push(e)}bind(e,r=this){if(this.source===e&&this.context===r)return;let o=this.behaviors;if(o===null){this.source=e,this.context=r,this.behaviors=o=new Array(this.factories.length);let n=this.factories;for(let a=0,i=n.length;a<i;++a){let c=n[a].createBehavior();c.bind(this),o[a]=c}}else{this.source!==null&&this.evaluateUnbindables(),this.isBound=!1,this.source=e,this.context=r;for(let n=0,a=o.length;n<a;++n)o[n].bind(this)}this.isBound=!0}unbind(){!this.isBound||this.source===null||(this.evaluateUnbindables(),this.source=null,this.context=this,this.isBound=!1)}evaluateUnbindables(){let e=this.unbindables;for(let r=0,o=e.length;r<o;++r)e[r].unbind(this);e.length=0}static disposeContiguousBatch(e){if(e.length!==0){se(e[0].firstChild,e[e.length-1].lastChild);for(let r=0,o=e.length;r<o;++r)e[r].unbind()}}};P(Q);h.defineProperty(Q.prototype,"index");h.defineProperty(Q.prototype,"length");var gr,Z={unhydrated:"unhydrated",hydrating:"hydrating",hydrated:"hydrated"},xt=class extends Error{constructor(e,r,o,n,a,i){super(e),this.factory=r,this.fragment=o,this.templateString=n,this.expected=a,this.received=i}},yt=class extends ye{get hydrationStage(){return this._hydrationStage}get targets(){return this._targets}get bindingViewBoundaries(){return this._bindingViewBoundaries}constructor(e,r,o,n){super(),this.firstChild=e,this.lastChild=r,this.sourceTemplate=o,this.hostBindingTarget=n,this[gr]=xe,this.context=this,this.source=null,this.isBound=!1,this.sourceLifetime=X.unknown,this.unbindables=[],this.fragment=null,this.behaviors=null,this._hydrationStage=Z.unhydrated,this._bindingViewBoundaries={},this._targets={},this.factories=o.compile().factories}insertBefore(e){if(this.fragment!==null)if(this.fragment.hasChildNodes())e.parentNode.insertBefore(this.fragment,e);else{let r=this.lastChild;if(e.previousSibling===r)return;let o=e.parentNode,n=this.firstChild,a;for(;n!==r;)a=n.nextSibling,o.insertBefore(n,e),n=a;o.insertBefore(r,e)}}appendTo(e){this.fragment!==null&&e.appendChild(this.fragment)}remove(){let e=this.fragment||(this.fragment=document.createDocumentFragment()),r=this.lastChild,o=this.firstChild,n;for(;o!==r;){if(n=o.nextSibling,!n)throw new Error(`Unmatched first/last child inside "${r.getRootNode().host.nodeName}".`);e.appendChild(o),o=n}e.appendChild(r)}bind(e,r=this){if(this.source===e&&this.context===r)return;this.hydrationStage!==Z.hydrated&&(this._hydrationStage=Z.hydrating);let o=this.behaviors;if(o===null){this.source=e,this.context=r;try{let{targets:a,boundaries:i}=hr(this.firstChild,this.lastChild,this.factories);this._targets=a,this._bindingViewBoundaries=i}catch(a){if(a instanceof O){let i=this.sourceTemplate.html;typeof i!="string"&&(i=i.innerHTML),a.templateString=i}throw a}this.behaviors=o=new Array(this.factories.length);let n=this.factories;for(let a=0,i=n.length;a<i;++a){let c=n[a];if(c.targetNodeId==="h"&&this.hostBindingTarget&&ie(c,this.hostBindingTarget,this._targets),c.targetNodeId in this.targets){let d=c.createBehavior();d.bind(this),o[a]=d}else{let d=this.sourceTemplate.html;typeof d!="string"&&(d=d.innerHTML);let l=bt(this.firstChild,this.lastChild).cloneContents(),s=R().formatBindingMismatch(c,this.firstChild,this.lastChild,_(this.firstChild));throw new xt(s.message,c,l,d,s.expected,s.received)}}}else{this.source!==null&&this.evaluateUnbindables(),this.isBound=!1,this.source=e,this.context=r;for(let n=0,a=o.length;n<a;++n)o[n].bind(this)}this.isBound=!0,this._hydrationStage=Z.hydrated}unbind(){!this.isBound||this.source===null||(this.evaluateUnbindables(),this.source=null,this.context=this,this.isBound=!1)}dispose(){se(this.firstChild,this.lastChild),this.unbind()}onUnbind(e){this.unbindables.push(e)}evaluateUnbindables(){let e=this.unbindables;for(let r=0,o=e.length;r<o;++r)e[r].unbind(this);e.length=0}};gr=xe;P(yt);function vn(t){return t.create!==void 0}function mn(t,e,r,o){if(r==null&&(r=""),vn(r)){t.textContent="";let n=t.$fastView;if(n===void 0)if(ze(o)&&ze(r)&&o.bindingViewBoundaries[this.targetNodeId]!==void 0&&o.hydrationStage!==Z.hydrated){let a=o.bindingViewBoundaries[this.targetNodeId];n=r.hydrate(a.first,a.last)}else n=r.create();else t.$fastTemplate!==r&&(n.isComposed&&(n.remove(),n.unbind()),n=r.create());n.isComposed?n.needsBindOnly&&(n.needsBindOnly=!1,n.bind(o.source,o.context)):(n.isComposed=!0,n.bind(o.source,o.context),n.insertBefore(t),t.$fastView=n,t.$fastTemplate=r)}else{let n=t.$fastView;if(n!==void 0&&n.isComposed&&(n.isComposed=!1,n.remove(),n.needsBindOnly?n.needsBindOnly=!1:n.unbind()),n===void 0&&ze(o)&&o.hydrationStage!==Z.hydrated){let a=o.bindingViewBoundaries[this.targetNodeId];a!==void 0&&(se(a.first,a.last),delete o.bindingViewBoundaries[this.targetNodeId])}t.textContent=r}}function bn(t,e,r){var o;let n=`${this.id}-t`,a=(o=t[n])!==null&&o!==void 0?o:t[n]={v:0,cv:Object.create(null)},i=a.cv,c=a.v,d=t[e];if(r!=null&&r.length){let l=r.split(/\s+/);for(let s=0,u=l.length;s<u;++s){let p=l[s];p!==""&&(i[p]=c,d.add(p))}}if(a.v=c+1,c!==0){c-=1;for(let l in i)i[l]===c&&d.remove(l)}}var xn={[x.attribute]:M.setAttribute,[x.booleanAttribute]:M.setBooleanAttribute,[x.property]:(t,e,r)=>t[e]=r,[x.content]:mn,[x.tokenList]:bn,[x.event]:()=>{}},E=class{constructor(e){this.updateTarget=null,this.aspectType=x.content,this.dataBinding=e}createHTML(e){return Re.interpolation(e(this))}createBehavior(){var e;if(this.updateTarget===null){let r=xn[this.aspectType],o=(e=this.dataBinding.policy)!==null&&e!==void 0?e:this.policy;if(!r)throw b.error(g.unsupportedBindingBehavior);this.data=`${this.id}-d`,this.updateTarget=o.protect(this.targetTagName,this.aspectType,this.targetAspect,r)}return this}bind(e){var r;let o=e.targets[this.targetNodeId];switch(this.aspectType){case x.event:o[this.data]=e,o.addEventListener(this.targetAspect,this,this.dataBinding.options);break;case x.content:e.onUnbind(this);default:{let n=(r=o[this.data])!==null&&r!==void 0?r:o[this.data]=this.dataBinding.createObserver(this,this);n.target=o,n.controller=e;let a=n.bind(e);if(e._skipAttrUpdates&&(this.aspectType===x.attribute||this.aspectType===x.booleanAttribute))break;this.updateTarget(o,this.targetAspect,a,e);break}}}unbind(e){let o=e.targets[this.targetNodeId].$fastView;o!==void 0&&o.isComposed&&(o.unbind(),o.needsBindOnly=!0)}handleEvent(e){let r=e.currentTarget[this.data];if(r.isBound){I.setEvent(e);let o=this.dataBinding.evaluate(r.source,r.context);I.setEvent(null),o!==!0&&e.preventDefault()}}handleChange(e,r){let o=r.controller;if(!o.isBound)return;let n=r.target;this.updateTarget(n,this.targetAspect,r.bind(o),o)}};S.define(E,{aspected:!0});var br=(t,e)=>`${t}.${e}`,fr={},$={index:0,node:null};function vr(t){t.startsWith("fast-")||b.warn(g.hostBindingWithoutHost,{name:t})}var yn=new Proxy(document.createElement("div"),{get(t,e){vr(e);let r=Reflect.get(t,e);return H(r)?r.bind(t):r},set(t,e,r){return vr(e),Reflect.set(t,e,r)}}),Bt=class{constructor(e,r,o){this.fragment=e,this.directives=r,this.policy=o,this.proto=null,this.nodeIds=new Set,this.descriptors={},this.factories=[]}addFactory(e,r,o,n,a){var i,c;this.nodeIds.has(o)||(this.nodeIds.add(o),this.addTargetDescriptor(r,o,n)),e.id=(i=e.id)!==null&&i!==void 0?i:me(),e.targetNodeId=o,e.targetTagName=a,e.policy=(c=e.policy)!==null&&c!==void 0?c:this.policy,this.factories.push(e)}freeze(){return this.proto=Object.create(null,this.descriptors),this}addTargetDescriptor(e,r,o){let n=this.descriptors;if(r==="r"||r==="h"||n[r])return;if(!n[e]){let i=e.lastIndexOf("."),c=e.substring(0,i),d=parseInt(e.substring(i+1),10);this.addTargetDescriptor(c,e,d)}let a=fr[r];if(!a){let i=`_${r}`;fr[r]=a={get(){var c;return(c=this[i])!==null&&c!==void 0?c:this[i]=this[e].childNodes[o]}}}n[r]=a}createView(e){let r=this.fragment.cloneNode(!0),o=Object.create(this.proto);o.r=r,o.h=e??yn;for(let n of this.nodeIds)Reflect.get(o,n);return new Q(r,this.factories,o)}};function xr(t,e,r,o,n,a=!1){let i=r.attributes,c=t.directives;for(let d=0,l=i.length;d<l;++d){let s=i[d],u=s.value,p=be.parse(u,c),m=null;p===null?a&&(m=new E(Ae(()=>u,t.policy)),S.assignAspect(m,s.name)):m=je.aggregate(p,t.policy),m!==null&&(r.removeAttributeNode(s),d--,l--,t.addFactory(m,e,o,n,r.tagName))}}function Bn(t,e,r,o,n){let a=be.parse(e.textContent,t.directives);if(a===null)return $.node=e.nextSibling,$.index=n+1,$;let i,c=i=e;for(let d=0,l=a.length;d<l;++d){let s=a[d];d!==0&&(n++,o=br(r,n),i=c.parentNode.insertBefore(document.createTextNode(""),c.nextSibling)),k(s)?i.textContent=s:(i.textContent=" ",S.assignAspect(s),t.addFactory(s,r,o,n,null)),c=i}return $.index=n+1,$.node=c.nextSibling,$}function yr(t,e,r){let o=0,n=e.firstChild;for(;n;){let a=Sn(t,r,n,o);n=a.node,o=a.index}}function Sn(t,e,r,o){let n=br(e,o);switch(r.nodeType){case 1:xr(t,e,r,n,o),yr(t,r,n);break;case 3:return Bn(t,r,e,n,o);case 8:{let a=be.parse(r.data,t.directives);a!==null&&t.addFactory(je.aggregate(a),e,n,o,null);break}}return $.index=o+1,$.node=r.nextSibling,$}function kn(t,e){return t&&t.nodeType===8&&be.parse(t.data,e)!==null}var mr="TEMPLATE",je={compile(t,e,r=M.policy){let o;if(k(t)){o=document.createElement(mr),o.innerHTML=r.createHTML(t);let i=o.content.firstElementChild;i!==null&&i.tagName===mr&&(o=i)}else o=t;!o.content.firstChild&&!o.content.lastChild&&o.content.appendChild(document.createComment(""));let n=document.adoptNode(o.content),a=new Bt(n,e,r);return xr(a,"",o,"h",0,!0),(kn(n.firstChild,e)||n.childNodes.length===1&&Object.keys(e).length>0)&&n.insertBefore(document.createComment(""),n.firstChild),yr(a,n,"r"),$.node=null,a.freeze()},setDefaultStrategy(t){this.compile=t},aggregate(t,e=M.policy){if(t.length===1)return t[0];let r,o=!1,n,a=t.length,i=t.map(l=>k(l)?()=>l:(r=l.sourceAspect||r,o=o||l.dataBinding.isVolatile,n=n||l.dataBinding.policy,l.dataBinding.evaluate)),c=(l,s)=>{let u="";for(let p=0;p<a;++p)u+=i[p](l,s);return u},d=new E(Ce(c,n??e,o));return S.assignAspect(d,r),d}};var Be=class extends J{bind(e){e.source[this.options]=e.targets[this.targetNodeId]}};S.define(Be);var Ve=t=>new Be(t);var Pn=/([ \x09\x0a\x0c\x0d])([^\0-\x1F\x7F-\x9F "'>=/]+)([ \x09\x0a\x0c\x0d]*=[ \x09\x0a\x0c\x0d]*(?:[^ \x09\x0a\x0c\x0d"'`<>=]*|"[^"]*|'[^']*))$/,Nn=Object.create(null),C=class{constructor(e,r=Nn){this.html=e,this.factories=r}createHTML(e){let r=this.factories;for(let o in r)e(r[o]);return this.html}};C.empty=new C("");S.define(C);function wn(t,e,r,o=S.getForInstance(t)){if(o.aspected){let n=Pn.exec(e);n!==null&&S.assignAspect(t,n[2])}return t.createHTML(r)}var Se=class t{constructor(e,r={},o){this.policy=o,this.result=null,this.html=e,this.factories=r}compile(){return this.result===null&&(this.result=je.compile(this.html,this.factories,this.policy)),this.result}inline(){return new C(k(this.html)?this.html:this.html.innerHTML,this.factories)}withPolicy(e){if(this.result)throw b.error(g.cannotSetTemplatePolicyAfterCompilation);if(this.policy)throw b.error(g.onlySetTemplatePolicyOnce);return this.policy=e,this}render(e,r,o){let n=this.create(o);return n.bind(e),n.appendTo(r),n}create(e){return this.compile().createView(e)}static create(e,r,o){let n="",a=Object.create(null),i=c=>{var d;let l=(d=c.id)!==null&&d!==void 0?d:c.id=me();return a[l]=c,l};for(let c=0,d=e.length-1;c<d;++c){let l=e[c],s=r[c],u;if(n+=l,H(s))s=new E(Ce(s));else if(s instanceof G)s=new E(s);else if(!(u=S.getForInstance(s))){let p=s;s=new E(Ae(()=>p))}n+=wn(s,l,i,u)}return new t(n+e[e.length-1],a,o)}};P(Se);var z=((t,...e)=>{if(Array.isArray(t)&&Array.isArray(t.raw))return Se.create(t,e);throw b.error(g.directCallToHTMLTagNotAllowed)});z.partial=t=>new C(t);var Br="slotchange",ke=class extends _e{observe(e){e.addEventListener(Br,this)}disconnect(e){e.removeEventListener(Br,this)}getNodes(e){return e.assignedNodes(this.options)}handleEvent(e){let r=e.currentTarget;this.updateTarget(this.getSource(r),this.computeNodes(r))}};S.define(ke);function St(t){return k(t)&&(t={property:t}),new ke(t)}var Fn=":host([hidden]){display:none}";function We(t){return`${Fn}:host{display:${t}}`}var Sr="var(--colorNeutralForeground1)",kr="var(--colorNeutralForeground1Hover)",Pr="var(--colorNeutralForeground1Pressed)";var kt="var(--colorNeutralForeground2)",Nr="var(--colorNeutralForeground2Hover)",wr="var(--colorNeutralForeground2Pressed)";var Pt="var(--colorNeutralForeground2BrandHover)",Nt="var(--colorNeutralForeground2BrandPressed)";var Fr="var(--colorNeutralForegroundDisabled)";var Ge="var(--colorNeutralForegroundOnBrand)";var Ar="var(--colorNeutralBackground1)",Cr="var(--colorNeutralBackground1Hover)",Tr="var(--colorNeutralBackground1Pressed)";var Hr="var(--colorSubtleBackground)",Lr="var(--colorSubtleBackgroundHover)",Or="var(--colorSubtleBackgroundPressed)";var ce="var(--colorTransparentBackground)",wt="var(--colorTransparentBackgroundHover)",Ft="var(--colorTransparentBackgroundPressed)";var Er="var(--colorNeutralBackgroundDisabled)";var $r="var(--colorBrandBackground)",Dr="var(--colorBrandBackgroundHover)",Ir="var(--colorBrandBackgroundPressed)";var Mr="var(--colorNeutralStroke1)",Rr="var(--colorNeutralStroke1Hover)",_r="var(--colorNeutralStroke1Pressed)";var zr="var(--colorNeutralStrokeOnBrand2)";var jr="var(--colorBrandStroke1)",Vr="var(--colorBrandStroke2)";var Wr="var(--colorNeutralStrokeDisabled)";var At="var(--colorTransparentStroke)";var Ct="var(--colorStrokeFocus2)";var Gr="var(--borderRadiusNone)",Xr="var(--borderRadiusSmall)",Ur="var(--borderRadiusMedium)",qr="var(--borderRadiusLarge)";var Yr="var(--borderRadiusCircular)",Kr="var(--fontFamilyBase)";var Jr="var(--fontSizeBase200)",Qr="var(--fontSizeBase300)",Zr="var(--fontSizeBase400)";var eo="var(--fontWeightRegular)";var to="var(--fontWeightSemibold)";var ro="var(--lineHeightBase200)",oo="var(--lineHeightBase300)",no="var(--lineHeightBase400)";var ao="var(--shadow2)",io="var(--shadow4)";var so="var(--strokeWidthThin)",le="var(--strokeWidthThick)",Xe="var(--strokeWidthThicker)",co="var(--strokeWidthThickest)";var lo="var(--spacingHorizontalXS)",uo="var(--spacingHorizontalSNudge)",po="var(--spacingHorizontalS)";var ho="var(--spacingHorizontalM)",go="var(--spacingHorizontalL)";var fo="var(--durationFaster)";var Ue="var(--curveEasyEase)";var An=K`
  ${We("inline-flex")}

  :host {
    --icon-spacing: ${uo};
    position: relative;
    contain: layout style;
    vertical-align: middle;
    align-items: center;
    box-sizing: border-box;
    justify-content: center;
    text-align: center;
    text-decoration-line: none;
    margin: 0;
    min-height: 32px;
    outline-style: none;
    background-color: ${Ar};
    color: ${Sr};
    border: ${so} solid ${Mr};
    padding: 0 ${ho};
    min-width: 96px;
    border-radius: ${Ur};
    font-size: ${Qr};
    font-family: ${Kr};
    font-weight: ${to};
    line-height: ${oo};
    transition-duration: ${fo};
    transition-property: background, border, color;
    transition-timing-function: ${Ue};
    cursor: pointer;
    user-select: none;
  }

  .content {
    display: inherit;
  }

  :host(:hover) {
    background-color: ${Cr};
    color: ${kr};
    border-color: ${Rr};
  }

  :host(:hover:active) {
    background-color: ${Tr};
    border-color: ${_r};
    color: ${Pr};
    outline-style: none;
  }

  :host(:focus-visible) {
    border-color: ${At};
    outline: ${le} solid ${At};
    box-shadow: ${io}, 0 0 0 2px ${Ct};
  }

  @media screen and (prefers-reduced-motion: reduce) {
    :host {
      transition-duration: 0.01ms;
    }
  }

  ::slotted(svg) {
    font-size: 20px;
    height: 20px;
    width: 20px;
    fill: currentColor;
  }

  ::slotted([slot='start']) {
    margin-inline-end: var(--icon-spacing);
  }

  ::slotted([slot='end']),
  [slot='end'] {
    flex-shrink: 0;
    margin-inline-start: var(--icon-spacing);
  }

  :host([icon-only]) {
    min-width: 32px;
    max-width: 32px;
  }

  :host([size='small']) {
    --icon-spacing: ${lo};
    min-height: 24px;
    min-width: 64px;
    padding: 0 ${po};
    border-radius: ${Xr};
    font-size: ${Jr};
    line-height: ${ro};
    font-weight: ${eo};
  }

  :host([size='small'][icon-only]) {
    min-width: 24px;
    max-width: 24px;
  }

  :host([size='large']) {
    min-height: 40px;
    border-radius: ${qr};
    padding: 0 ${go};
    font-size: ${Zr};
    line-height: ${no};
  }

  :host([size='large'][icon-only]) {
    min-width: 40px;
    max-width: 40px;
  }

  :host([size='large']) ::slotted(svg) {
    font-size: 24px;
    height: 24px;
    width: 24px;
  }

  :host(:is([shape='circular'], [shape='circular']:focus-visible)) {
    border-radius: ${Yr};
  }

  :host(:is([shape='square'], [shape='square']:focus-visible)) {
    border-radius: ${Gr};
  }

  :host([appearance='primary']) {
    background-color: ${$r};
    color: ${Ge};
    border-color: transparent;
  }

  :host([appearance='primary']:hover) {
    background-color: ${Dr};
  }

  :host([appearance='primary']:is(:hover, :hover:active):not(:focus-visible)) {
    border-color: transparent;
  }

  :host([appearance='primary']:is(:hover, :hover:active)) {
    color: ${Ge};
  }

  :host([appearance='primary']:hover:active) {
    background-color: ${Ir};
  }

  :host([appearance='primary']:focus-visible) {
    border-color: ${Ge};
    box-shadow: ${ao}, 0 0 0 2px ${Ct};
  }

  :host([appearance='outline']) {
    background-color: ${ce};
  }

  :host([appearance='outline']:hover) {
    background-color: ${wt};
  }

  :host([appearance='outline']:hover:active) {
    background-color: ${Ft};
  }

  :host([appearance='subtle']) {
    background-color: ${Hr};
    color: ${kt};
    border-color: transparent;
  }

  :host([appearance='subtle']:hover) {
    background-color: ${Lr};
    color: ${Nr};
    border-color: transparent;
  }

  :host([appearance='subtle']:hover:active) {
    background-color: ${Or};
    color: ${wr};
    border-color: transparent;
  }

  :host([appearance='subtle']:hover) ::slotted(svg) {
    fill: ${Pt};
  }

  :host([appearance='subtle']:hover:active) ::slotted(svg) {
    fill: ${Nt};
  }

  :host([appearance='transparent']) {
    background-color: ${ce};
    color: ${kt};
  }

  :host([appearance='transparent']:hover) {
    background-color: ${wt};
    color: ${Pt};
  }

  :host([appearance='transparent']:hover:active) {
    background-color: ${Ft};
    color: ${Nt};
  }

  :host(:is([appearance='transparent'], [appearance='transparent']:is(:hover, :active))) {
    border-color: transparent;
  }
`,vo=K`
  ${An}

  :host(:is(:disabled, [disabled], [disabled-focusable], [appearance]:disabled, [appearance][disabled], [appearance][disabled-focusable])),
  :host(:is(:disabled, [disabled], [disabled-focusable], [appearance]:disabled, [appearance][disabled], [appearance][disabled-focusable]):hover),
  :host(:is(:disabled, [disabled], [disabled-focusable], [appearance]:disabled, [appearance][disabled], [appearance][disabled-focusable]):hover:active) {
    background-color: ${Er};
    border-color: ${Wr};
    color: ${Fr};
    cursor: not-allowed;
  }

  :host([appearance='primary']:is(:disabled, [disabled], [disabled-focusable])),
  :host([appearance='primary']:is(:disabled, [disabled], [disabled-focusable]):is(:hover, :hover:active)) {
    border-color: transparent;
  }

  :host([appearance='outline']:is(:disabled, [disabled], [disabled-focusable])),
  :host([appearance='outline']:is(:disabled, [disabled], [disabled-focusable]):is(:hover, :hover:active)) {
    background-color: ${ce};
  }

  :host([appearance='subtle']:is(:disabled, [disabled], [disabled-focusable])),
  :host([appearance='subtle']:is(:disabled, [disabled], [disabled-focusable]):is(:hover, :hover:active)) {
    background-color: ${ce};
    border-color: transparent;
  }

  :host([appearance='transparent']:is(:disabled, [disabled], [disabled-focusable])),
  :host([appearance='transparent']:is(:disabled, [disabled], [disabled-focusable]):is(:hover, :hover:active)) {
    border-color: transparent;
    background-color: ${ce};
  }

  @media (forced-colors: active) {
    :host {
      background-color: ButtonFace;
      color: ButtonText;
    }

    :host(:is(:hover, :focus-visible)) {
      border-color: Highlight !important;
    }

    :host([appearance='primary']:not(:is(:hover, :focus-visible))) {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    :host(
        :is(
            :disabled,
            [disabled],
            [disabled-focusable],
            [appearance]:disabled,
            [appearance][disabled],
            [appearance][disabled-focusable]
          )
      ) {
      background-color: ButtonFace;
      color: GrayText;
      border-color: ButtonText;
    }
  }
`;function Tt(t){return t?typeof t=="string"?new C(t):"inline"in t?t.inline():t:C.empty}var qe=class{};function mo(t){return z` <slot name="end" ${Ve("end")}>${Tt(t.end)}</slot> `.inline()}function bo(t){return z` <slot name="start" ${Ve("start")}>${Tt(t.start)}</slot> `.inline()}function Cn(t={}){return z`
    <template
      @click="${(e,r)=>e.clickHandler(r.event)}"
      @keypress="${(e,r)=>e.keypressHandler(r.event)}"
    >
      ${bo(t)}
      <span class="content" part="content">
        <slot ${St("defaultSlottedContent")}></slot>
      </span>
      ${mo(t)}
    </template>
  `}var xo=Cn();var yo={name:Ot,registry:W.registry,styles:vo,template:xo};function v(t,e,r,o){var n=arguments.length,a=n<3?e:o===null?o=Object.getOwnPropertyDescriptor(e,r):o,i;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")a=Reflect.decorate(t,e,r,o);else for(var c=t.length-1;c>=0;c--)(i=t[c])&&(a=(n<3?i(a):n>3?i(e,r,a):i(e,r))||a);return n>3&&a&&Object.defineProperty(e,r,a),a}function Bo(t,...e){let r=ne.locate(t);e.forEach(o=>{Object.getOwnPropertyNames(o.prototype).forEach(a=>{a!=="constructor"&&Object.defineProperty(t.prototype,a,Object.getOwnPropertyDescriptor(o.prototype,a))}),ne.locate(o).forEach(a=>r.push(a))})}function So(t){let e=t.ownerDocument;t?.isConnected&&t?.hasAttribute("autofocus")&&t?.checkVisibility?.({contentVisibilityAuto:!0,visibilityProperty:!0})&&[null,t,e.body,e.documentElement].includes(e.activeElement)&&q.enqueue(()=>{t.focus()})}var B=class extends fe{disabledChanged(){this.setTabIndex()}disabledFocusableChanged(e,r){this.elementInternals&&(this.elementInternals.ariaDisabled=`${!!r}`)}get form(){return this.elementInternals.form}static{this.formAssociated=!0}get labels(){return Object.freeze(Array.from(this.elementInternals.labels))}typeChanged(e,r){r!==he.submit&&(this.formSubmissionFallbackControl?.remove(),this.shadowRoot?.querySelector('slot[name="internal"]')?.remove())}clickHandler(e){if(e&&this.disabledFocusable){e.stopImmediatePropagation();return}return this.press(),!0}connectedCallback(){super.connectedCallback(),this.elementInternals.ariaDisabled=`${!!this.disabledFocusable}`,this.setTabIndex(),So(this)}constructor(){super(),this.disabledFocusable=!1,this.elementInternals=this.attachInternals(),this.elementInternals.role="button"}createAndInsertFormSubmissionFallbackControl(){let e=this.formSubmissionFallbackControlSlot??document.createElement("slot");e.setAttribute("name","internal"),this.shadowRoot?.appendChild(e),this.formSubmissionFallbackControlSlot=e;let r=this.formSubmissionFallbackControl??document.createElement("button");r.style.display="none",r.setAttribute("type","submit"),r.setAttribute("slot","internal"),this.formNoValidate&&r.toggleAttribute("formnovalidate",!0),this.elementInternals.form?.id&&r.setAttribute("form",this.elementInternals.form.id),this.name&&r.setAttribute("name",this.name),this.value&&r.setAttribute("value",this.value),this.formAction&&r.setAttribute("formaction",this.formAction??""),this.formEnctype&&r.setAttribute("formenctype",this.formEnctype??""),this.formMethod&&r.setAttribute("formmethod",this.formMethod??""),this.formTarget&&r.setAttribute("formtarget",this.formTarget??""),this.append(r),this.formSubmissionFallbackControl=r}formDisabledCallback(e){this.disabled=e}keypressHandler(e){if(e&&this.disabledFocusable){e.stopImmediatePropagation();return}if(e.key==="Enter"||e.key===" "){this.click();return}return!0}press(){switch(this.type){case he.reset:{this.resetForm();break}case he.submit:{this.submitForm();break}}}resetForm(){this.elementInternals.form?.reset()}setTabIndex(){if(this.disabled){this.removeAttribute("tabindex");return}this.tabIndex=Number(this.getAttribute("tabindex")??0)<0?-1:0}submitForm(){if(!(!this.elementInternals.form||this.disabled||this.type!==he.submit)){if(!this.name&&!this.formAction&&!this.formEnctype&&!this.formAttribute&&!this.formMethod&&!this.formNoValidate&&!this.formTarget){this.elementInternals.form.requestSubmit();return}try{this.elementInternals.setFormValue(this.value??""),this.elementInternals.form.requestSubmit(this)}catch{this.createAndInsertFormSubmissionFallbackControl(),this.elementInternals.setFormValue(null),this.elementInternals.form.requestSubmit(this.formSubmissionFallbackControl)}}}};v([rt],B.prototype,"defaultSlottedContent",void 0);v([f({mode:"boolean"})],B.prototype,"disabled",void 0);v([f({attribute:"disabled-focusable",mode:"boolean"})],B.prototype,"disabledFocusable",void 0);v([f({attribute:"formaction"})],B.prototype,"formAction",void 0);v([f({attribute:"form"})],B.prototype,"formAttribute",void 0);v([f({attribute:"formenctype"})],B.prototype,"formEnctype",void 0);v([f({attribute:"formmethod"})],B.prototype,"formMethod",void 0);v([f({attribute:"formnovalidate",mode:"boolean"})],B.prototype,"formNoValidate",void 0);v([f({attribute:"formtarget"})],B.prototype,"formTarget",void 0);v([f],B.prototype,"name",void 0);v([f],B.prototype,"type",void 0);v([f],B.prototype,"value",void 0);var j=class extends B{constructor(){super(...arguments),this.iconOnly=!1}};v([f],j.prototype,"appearance",void 0);v([f],j.prototype,"shape",void 0);v([f],j.prototype,"size",void 0);v([f({attribute:"icon-only",mode:"boolean"})],j.prototype,"iconOnly",void 0);Bo(j,qe);j.define(yo);var ko=`${W.prefix}-spinner`;var Po=K`
  ${We("inline-flex")}

  :host {
    --duration: 1.5s;
    --indicatorSize: ${Xe};
    --size: 32px;
    height: var(--size);
    width: var(--size);
    contain: strict;
    content-visibility: auto;
  }

  :host([size='tiny']) {
    --indicatorSize: ${le};
    --size: 20px;
  }
  :host([size='extra-small']) {
    --indicatorSize: ${le};
    --size: 24px;
  }
  :host([size='small']) {
    --indicatorSize: ${le};
    --size: 28px;
  }
  :host([size='large']) {
    --indicatorSize: ${Xe};
    --size: 36px;
  }
  :host([size='extra-large']) {
    --indicatorSize: ${Xe};
    --size: 40px;
  }
  :host([size='huge']) {
    --indicatorSize: ${co};
    --size: 44px;
  }

  .progress,
  .background,
  .spinner,
  .start,
  .end,
  .indicator {
    position: absolute;
    inset: 0;
  }

  .progress,
  .spinner,
  .indicator {
    animation: none var(--duration) infinite ${Ue};
  }

  .progress {
    animation-timing-function: linear;
    animation-name: spin-linear;
  }

  .background {
    border: var(--indicatorSize) solid ${Vr};
    border-radius: 50%;
  }

  :host([appearance='inverted']) .background {
    border-color: rgba(255, 255, 255, 0.2);
  }

  .spinner {
    animation-name: spin-swing;
  }

  .start {
    overflow: hidden;
    right: 50%;
  }

  .end {
    overflow: hidden;
    left: 50%;
  }

  .indicator {
    color: ${jr};
    box-sizing: border-box;
    border-radius: 50%;
    border: var(--indicatorSize) solid transparent;
    border-block-start-color: currentcolor;
    border-right-color: currentcolor;
  }

  :host([appearance='inverted']) .indicator {
    color: ${zr};
  }

  .start .indicator {
    rotate: 135deg; /* Starts 9 o'clock */
    inset: 0 -100% 0 0;
    animation-name: spin-start;
  }

  .end .indicator {
    rotate: 135deg; /* Ends at 3 o'clock */
    inset: 0 0 0 -100%;
    animation-name: spin-end;
  }

  @keyframes spin-linear {
    100% {
      transform: rotate(360deg);
    }
  }

  @keyframes spin-swing {
    0% {
      transform: rotate(-135deg);
    }
    50% {
      transform: rotate(0deg);
    }
    100% {
      transform: rotate(225deg);
    }
  }

  @keyframes spin-start {
    0%,
    100% {
      transform: rotate(0deg);
    }
    50% {
      transform: rotate(-80deg);
    }
  }

  @keyframes spin-end {
    0%,
    100% {
      transform: rotate(0deg);
    }
    50% {
      transform: rotate(70deg);
    }
  }

  @media (forced-colors: active) {
    .background {
      display: none;
    }
    .indicator {
      border-color: Canvas;
      border-block-start-color: Highlight;
      border-right-color: Highlight;
    }
  }
`;var No=z`
  <slot name="indicator">
    <div class="background"></div>
    <div class="progress">
      <div class="spinner">
        <div class="start">
          <div class="indicator"></div>
        </div>
        <div class="end">
          <div class="indicator"></div>
        </div>
      </div>
    </div>
  </slot>
`;var wo={name:ko,registry:W.registry,styles:Po,template:No};var Ye=class extends fe{constructor(){super(),this.elementInternals=this.attachInternals(),this.elementInternals.role="progressbar"}};var de=class extends Ye{};v([f],de.prototype,"size",void 0);v([f],de.prototype,"appearance",void 0);de.define(wo);var Tn={chart:()=>import("./chart-33FBDRGA.js"),heat:()=>import("./heat-5YOGGYR2.js"),tab:()=>import("./tab-5UUKH475.js"),print:()=>import("./print-3PH2IHX2.js")};async function Fo(t){for(let e of t.dataset.parts.split(" ").filter(Boolean))await(await Tn[e]()).mount(t)}var Pe=document.documentElement,Ke=document.getElementById("main"),Ao=document.getElementById("announced"),Eo=Pe.dataset.signsIn==="teams",Co=Eo?"no-token":"unreachable",To=document.getElementById("share"),Hn=400,Ln=new Set([401,429,500,502,503,504]),Ht,ee,Ho=new AbortController,D=location.search+location.hash,ue=t=>document.getElementById(t).content.cloneNode(!0).firstElementChild;function On(){return Ht??=En().catch(t=>{throw Ht=void 0,t}),Ht}async function En(){let{arrive:t}=Eo?await import("./teams-FD2RB3RK.js"):await import("./choosing-W6KNUTLB.js");ee=await t(()=>Ne(!1)),D=ee.link??D,history.replaceState(D,""),ee.share&&(To.hidden=!1,To.addEventListener("click",()=>ee.share(D.replace(/^\?/,"")||"view=start",document.title)))}async function Ne(t){Ho.abort();let e=Ho=new AbortController;Ke.setAttribute("aria-busy","true");let r=setTimeout(()=>{let n=ue("loading");Ke.replaceChildren(n),Ao.textContent=n.textContent.trim()},Hn),o=await In(e.signal);clearTimeout(r),!e.signal.aborted&&(Ke.replaceChildren(o),Ke.removeAttribute("aria-busy"),document.title=o.dataset.title,Ao.textContent=o.dataset.title,t&&o.querySelector("h1").focus(),await Promise.all([Fo(o),Dn(o.lang)]),$n(o))}function $n(t){let{hash:e}=new URL(D,location.href),r=e.length>1&&t.querySelector(`#${CSS.escape(e.slice(1))}`);r&&(r.tabIndex=-1,r.focus(),r.scrollIntoView())}async function Dn(t){if(t===Pe.lang)return;let e=await fetch("/board",{headers:{"Accept-Language":t}}),o=new DOMParser().parseFromString(await e.text(),"text/html").querySelectorAll("[data-said]");document.querySelectorAll("[data-said]").forEach((n,a)=>n.innerHTML=o[a].innerHTML),Pe.lang=t}async function In(t){let e;try{if(await On(),!ee.known())return ue("choose");e=await ee.headers(!1)}catch{return Je(ue(Co))}try{let r=await Lo(e,t);if(r.status===401){if(e=await ee.headers(!0).catch(()=>{}),!e)return Je(ue(Co));r=await Lo(e,t)}let o=new DOMParser().parseFromString(await r.text(),"text/html"),n=document.adoptNode(o.querySelector("article[data-title]"));return Ln.has(r.status)?Je(n):n}catch{return Je(ue("unreachable"))}}function Lo(t,e){let r=new URL(D,location.href).searchParams,o=r.get("view")||"start";return r.delete("view"),fetch(`/board/view/${encodeURIComponent(o)}?${r}`,{headers:t,signal:e,cache:"no-store"})}function Je(t){let e=ue("again");return e.firstElementChild.addEventListener("click",()=>Ne(!0)),t.append(e),t}document.addEventListener("click",t=>{let e=t.target.closest("a[data-view]");!e||t.defaultPrevented||t.button||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),D=e.search+e.hash,history.pushState(D,"",D),Ne(!0))});addEventListener("popstate",t=>{t.state!==null&&(D=t.state,Ne(!0))});var Lt=matchMedia("print"),Oo;Lt.addEventListener("change",()=>{Lt.matches&&(Oo=Pe.dataset.theme),Pe.dataset.theme=Lt.matches?"default":Oo});await Ne(!1);
