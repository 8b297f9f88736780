import"./chunk-WOT6VMZA.js";var V=Object.freeze({prefix:"fluent",shadowRootMode:"open",registry:globalThis.customElements});var pe={submit:"submit",reset:"reset",button:"button"};var Lt=`${V.prefix}-button`;var W=class{constructor(e,r,o=!1){this.evaluate=e,this.policy=r,this.isVolatile=o}};var g;(function(t){t[t.needsArrayObservation=1101]="needsArrayObservation",t[t.onlySetDOMPolicyOnce=1201]="onlySetDOMPolicyOnce",t[t.bindingInnerHTMLRequiresTrustedTypes=1202]="bindingInnerHTMLRequiresTrustedTypes",t[t.twoWayBindingRequiresObservables=1203]="twoWayBindingRequiresObservables",t[t.hostBindingWithoutHost=1204]="hostBindingWithoutHost",t[t.unsupportedBindingBehavior=1205]="unsupportedBindingBehavior",t[t.directCallToHTMLTagNotAllowed=1206]="directCallToHTMLTagNotAllowed",t[t.onlySetTemplatePolicyOnce=1207]="onlySetTemplatePolicyOnce",t[t.cannotSetTemplatePolicyAfterCompilation=1208]="cannotSetTemplatePolicyAfterCompilation",t[t.blockedByDOMPolicy=1209]="blockedByDOMPolicy",t[t.invalidHydrationAttributeMarker=1210]="invalidHydrationAttributeMarker",t[t.duplicateRenderInstruction=1211]="duplicateRenderInstruction",t[t.missingElementDefinition=1401]="missingElementDefinition",t[t.noRegistrationForContext=1501]="noRegistrationForContext",t[t.noFactoryForResolver=1502]="noFactoryForResolver",t[t.invalidResolverStrategy=1503]="invalidResolverStrategy",t[t.cannotAutoregisterDependency=1504]="cannotAutoregisterDependency",t[t.cannotResolveKey=1505]="cannotResolveKey",t[t.cannotConstructNativeFunction=1506]="cannotConstructNativeFunction",t[t.cannotJITRegisterNonConstructor=1507]="cannotJITRegisterNonConstructor",t[t.cannotJITRegisterIntrinsic=1508]="cannotJITRegisterIntrinsic",t[t.cannotJITRegisterInterface=1509]="cannotJITRegisterInterface",t[t.invalidResolver=1510]="invalidResolver",t[t.invalidKey=1511]="invalidKey",t[t.noDefaultResolver=1512]="noDefaultResolver",t[t.cyclicDependency=1513]="cyclicDependency",t[t.connectUpdateRequiresController=1514]="connectUpdateRequiresController"})(g||(g={}));var H=t=>typeof t=="function",k=t=>typeof t=="string",Ot=()=>{};var Lo=Object.create(null),b={warn(t,e){},error(t,e){return new Error(`Error ${t}`)},addMessages(t){Object.assign(Lo,t)}};var Et=Object.freeze([]);function te(){let t=new Map;return Object.freeze({register(e){return t.has(e.type)?!1:(t.set(e.type,e),!0)},getByType(e){return t.get(e)},getForInstance(e){if(e!=null)return t.get(e.constructor)}})}function we(){let t=new WeakMap;return function(e){let r=t.get(e);if(r===void 0){let o=Reflect.getPrototypeOf(e);for(;r===void 0&&o!==null;)r=t.get(o),o=Reflect.getPrototypeOf(o);r=r===void 0?[]:r.slice(0),t.set(e,r)}return r}}function P(t){t.prototype.toJSON=Ot}var Fe=class extends W{createObserver(){return this}bind(e){return this.evaluate(e.source,e.context)}};P(Fe);function Ae(t,e){return new Fe(t,e)}var re=class{constructor(e,r){this.sub1=void 0,this.sub2=void 0,this.spillover=void 0,this.subject=e,this.sub1=r}has(e){return this.spillover===void 0?this.sub1===e||this.sub2===e:this.spillover.indexOf(e)!==-1}subscribe(e){let r=this.spillover;if(r===void 0){if(this.has(e))return;if(this.sub1===void 0){this.sub1=e;return}if(this.sub2===void 0){this.sub2=e;return}this.spillover=[this.sub1,this.sub2,e],this.sub1=void 0,this.sub2=void 0}else r.indexOf(e)===-1&&r.push(e)}unsubscribe(e){let r=this.spillover;if(r===void 0)this.sub1===e?this.sub1=void 0:this.sub2===e&&(this.sub2=void 0);else{let o=r.indexOf(e);o!==-1&&r.splice(o,1)}}notify(e){let r=this.spillover,o=this.subject;if(r===void 0){let n=this.sub1,a=this.sub2;n!==void 0&&n.handleChange(o,e),a!==void 0&&a.handleChange(o,e)}else for(let n=0,a=r.length;n<a;++n)r[n].handleChange(o,e)}},oe=class{constructor(e){this.subscribers={},this.subjectSubscribers=null,this.subject=e}notify(e){var r,o;(r=this.subscribers[e])===null||r===void 0||r.notify(e),(o=this.subjectSubscribers)===null||o===void 0||o.notify(e)}subscribe(e,r){var o,n;let a;r?a=(o=this.subscribers[r])!==null&&o!==void 0?o:this.subscribers[r]=new re(this.subject):a=(n=this.subjectSubscribers)!==null&&n!==void 0?n:this.subjectSubscribers=new re(this.subject),a.subscribe(e)}unsubscribe(e,r){var o,n;r?(o=this.subscribers[r])===null||o===void 0||o.unsubscribe(e):(n=this.subjectSubscribers)===null||n===void 0||n.unsubscribe(e)}};var L=[],Qe=[],Oo=globalThis.requestAnimationFrame,et=!0;function Eo(){if(Qe.length)throw Qe.shift()}function $o(t){try{t.call()}catch(e){if(et)Qe.push(e),setTimeout(Eo,0);else throw L.length=0,e}}function Ze(){let e=0;for(;e<L.length;)if($o(L[e]),e++,e>1024){for(let r=0,o=L.length-e;r<o;r++)L[r]=L[r+e];L.length-=e,e=0}L.length=0}function $t(t){L.push(t),L.length<2&&(et?Oo(Ze):Ze())}var q=Object.freeze({enqueue:$t,next:()=>new Promise($t),process:Ze,setMode:t=>et=t});var G=Object.freeze({unknown:void 0,coupled:1}),h=(()=>{let t=q.enqueue,e=/(:|&&|\|\||if|\?\.)/,r=new WeakMap,o,n=l=>{throw b.error(g.needsArrayObservation)};function a(l){var s;let u=(s=l.$fastController)!==null&&s!==void 0?s:r.get(l);return u===void 0&&(Array.isArray(l)?u=n(l):r.set(l,u=new oe(l))),u}let i=we();class c{constructor(s){this.name=s,this.field=`_${s}`,this.callback=`${s}Changed`}getValue(s){return o!==void 0&&o.watch(s,this.name),s[this.field]}setValue(s,u){let p=this.field,m=s[p];if(m!==u){s[p]=u;let y=s[this.callback];H(y)&&y.call(s,m,u),a(s).notify(this.name)}}}class d extends re{constructor(s,u,p=!1){super(s,u),this.expression=s,this.isVolatileBinding=p,this.needsRefresh=!0,this.needsQueue=!0,this.isAsync=!0,this.first=this,this.last=null,this.propertySource=void 0,this.propertyName=void 0,this.notifier=void 0,this.next=void 0}setMode(s){this.isAsync=this.needsQueue=s}bind(s){let u=this.observe(s.source,s.context);return!s.isBound&&this.requiresUnbind(s)&&s.onUnbind(this),u}requiresUnbind(s){return s.sourceLifetime!==G.coupled||this.first!==this.last||this.first.propertySource!==s.source}unbind(s){this.dispose()}observe(s,u){this.needsRefresh&&this.last!==null&&this.dispose();let p=o;o=this.needsRefresh?this:void 0,this.needsRefresh=this.isVolatileBinding;let m;try{m=this.expression(s,u)}finally{o=p}return m}disconnect(){this.dispose()}dispose(){if(this.last!==null){let s=this.first;for(;s!==void 0;)s.notifier.unsubscribe(this,s.propertyName),s=s.next;this.last=null,this.needsRefresh=this.needsQueue=this.isAsync}}watch(s,u){let p=this.last,m=a(s),y=p===null?this.first:{};if(y.propertySource=s,y.propertyName=u,y.notifier=m,m.subscribe(this,u),p!==null){if(!this.needsRefresh){let T;o=void 0,T=p.propertySource[p.propertyName],o=this,s===T&&(this.needsRefresh=!0)}p.next=y}this.last=y}handleChange(){this.needsQueue?(this.needsQueue=!1,t(this)):this.isAsync||this.call()}call(){this.last!==null&&(this.needsQueue=this.isAsync,this.notify(this))}*records(){let s=this.first;for(;s!==void 0;)yield s,s=s.next}}return P(d),Object.freeze({setArrayObserverFactory(l){n=l},getNotifier:a,track(l,s){o&&o.watch(l,s)},trackVolatile(){o&&(o.needsRefresh=!0)},notify(l,s){a(l).notify(s)},defineProperty(l,s){k(s)&&(s=new c(s)),i(l).push(s),Reflect.defineProperty(l,s.name,{enumerable:!0,get(){return s.getValue(this)},set(u){s.setValue(this,u)}})},getAccessors:i,binding(l,s,u=this.isVolatileBinding(l)){return new d(l,s,u)},isVolatileBinding(l){return e.test(l.toString())}})})();function tt(t,e){h.defineProperty(t,e)}var Dt=(()=>{let t=null;return{get(){return t},set(e){t=e}}})(),D=Object.freeze({default:{index:0,length:0,get event(){return D.getEvent()},eventDetail(){return this.event.detail},eventTarget(){return this.event.target}},getEvent(){return Dt.get()},setEvent(t){Dt.set(t)}});var rt=class extends W{createObserver(e){return h.binding(this.evaluate,e,this.isVolatile)}};function Ce(t,e,r=h.isVolatileBinding(t)){return new rt(t,e,r)}var x=Object.freeze({none:0,attribute:1,booleanAttribute:2,property:3,content:4,tokenList:5,event:6}),It=t=>t,Do=globalThis.trustedTypes?globalThis.trustedTypes.createPolicy("fast-html",{createHTML:It}):{createHTML:It},Te=Object.freeze({createHTML(t){return Do.createHTML(t)},protect(t,e,r,o){return o}}),Io=Te,I=Object.freeze({get policy(){return Te},setPolicy(t){if(Te!==Io)throw b.error(g.onlySetDOMPolicyOnce);Te=t},setAttribute(t,e,r){r==null?t.removeAttribute(e):t.setAttribute(e,r)},setBooleanAttribute(t,e,r){r?t.setAttribute(e,""):t.removeAttribute(e)}});var ot="boolean",Mt="reflect",ne=Object.freeze({locate:we()}),Rt={toView(t){return t?"":null},fromView(t){return!!t}};var he=class t{constructor(e,r,o=r.toLowerCase(),n=Mt,a){this.guards=new Set,this.Owner=e,this.name=r,this.attribute=o,this.mode=n,this.converter=a,this.fieldName=`_${r}`,this.callbackName=`${r}Changed`,this.hasCallback=this.callbackName in e.prototype,n===ot&&a===void 0&&(this.converter=Rt)}setValue(e,r){let o=e[this.fieldName],n=this.converter;n!==void 0&&(r=n.fromView(r)),o!==r&&(e[this.fieldName]=r,this.tryReflectToAttribute(e),this.hasCallback&&e[this.callbackName](o,r),e.$fastController.notify(this.name))}getValue(e){return h.track(e,this.name),e[this.fieldName]}onAttributeChangedCallback(e,r){this.guards.has(e)||(this.guards.add(e),this.mode===ot?this.setValue(e,r!==null):this.setValue(e,r),this.guards.delete(e))}tryReflectToAttribute(e){let r=this.mode,o=this.guards;o.has(e)||r==="fromView"||q.enqueue(()=>{o.add(e);let n=e[this.fieldName];switch(r){case Mt:{let a=this.converter;I.setAttribute(e,this.attribute,a!==void 0?a.toView(n):n);break}case ot:I.setBooleanAttribute(e,this.attribute,n);break}o.delete(e)})}static collect(e,...r){let o=[];r.push(ne.locate(e));for(let n=0,a=r.length;n<a;++n){let i=r[n];if(i!==void 0)for(let c=0,d=i.length;c<d;++c){let l=i[c];k(l)?o.push(new t(e,l)):o.push(new t(e,l.property,l.attribute,l.mode,l.converter))}}return o}};function f(t,e){let r;function o(n,a){arguments.length>1&&(r.property=a),ne.locate(n.constructor).push(r)}if(arguments.length>1){r={},o(t,e);return}return r=t===void 0?{}:t,o}var nt;function _t(t){return t.reduce((e,r)=>(r instanceof N?e.push(..._t(r.styles)):e.push(r),e),[])}var N=class t{get strategy(){return this._strategy===null&&(nt||t.setDefaultStrategy(t.supportsAdoptedStyleSheets?Mo():_o()),this.withStrategy(nt)),this._strategy}constructor(e){this.styles=e,this.targets=new WeakSet,this._strategy=null}addStylesTo(e){this.strategy.addStylesTo(e),this.targets.add(e)}removeStylesFrom(e){this.strategy.removeStylesFrom(e),this.targets.delete(e)}isAttachedTo(e){return this.targets.has(e)}withStrategy(e){return this._strategy=new e(_t(this.styles)),this}static setDefaultStrategy(e){nt=e}static normalize(e){return e===void 0?void 0:Array.isArray(e)?new t(e):e instanceof t?e:new t([e])}};N.supportsAdoptedStyleSheets=Array.isArray(document.adoptedStyleSheets)&&"replace"in CSSStyleSheet.prototype;function Mo(){let t=new Map;return class{constructor(r){this.sheets=r.map(o=>{if(o instanceof CSSStyleSheet)return o;let n=t.get(o);return n===void 0&&(n=new CSSStyleSheet,n.replaceSync(o),t.set(o,n)),n})}addStylesTo(r){let o=r;o.adoptedStyleSheets=[...o.adoptedStyleSheets,...this.sheets]}removeStylesFrom(r){let o=r;o.adoptedStyleSheets=o.adoptedStyleSheets.filter(n=>this.sheets.indexOf(n)===-1)}}}var Ro=0;function _o(){return class{constructor(e){this.styles=e,this.styleClass=`fast-${++Ro}`}addStylesTo(e){let r=e===document?document.body:e;for(let o=0;o<this.styles.length;o++){let n=document.createElement("style");n.innerHTML=this.styles[o],n.className=this.styleClass,r.append(n)}}removeStylesFrom(e){let r=e===document?document.body:e,o=r.querySelectorAll(`.${this.styleClass}`);for(let n=0,a=o.length;n<a;++n)r.removeChild(o[n])}}}var zo={},zt=new WeakMap,at=te(),ae=Object.freeze({register(t){if(!at.register(t))return!1;let e=Vt(t.registry);return Object.prototype.hasOwnProperty.call(e,t.name)||h.defineProperty(e,t.name),e[t.name]=t.type,!0},getByType:at.getByType,getForInstance:at.getForInstance,whenRegistered:jo});function Vt(t=customElements){if(t===customElements)return zo;let e=zt.get(t);return e||(e={},zt.set(t,e)),e}function jt(t){return t===void 0?void 0:ae.getByType(t)}function jo(t,e=customElements){let r=Vt(e);Object.prototype.hasOwnProperty.call(r,t)||h.defineProperty(r,t);let o=jt(r[t]);return o!==void 0?Promise.resolve(o):new Promise(n=>{let a=h.getNotifier(r),i={handleChange:()=>{let c=jt(r[t]);c!==void 0&&(a.unsubscribe(i,t),n(c))}};a.subscribe(i,t)})}var Wt={mode:"open"},Gt={},Xt=new Set,Le=new WeakMap,He=new WeakMap,Y=new WeakMap,Ut=new WeakMap,Vo=new WeakMap;function Wo(t){return H(t)}function Go(t){return typeof t?.then=="function"}function qt(t,e){if(He.delete(t),t.template===void 0&&e!==void 0&&(t.template=e),t.template!==void 0)return Y.delete(t),Le.delete(t),t.template}function it(t,e=t.registry,r){if(!r?.length)return;let o=t,n=Ut.get(o);if(!n?.has(e)){n===void 0&&(n=new WeakSet,Ut.set(o,n)),n.add(e);for(let a of r)a(t)}}function Oe(t){var e;return(e=Vo.get(t))!==null&&e!==void 0?e:null}function st(t){if(t.template!==void 0)return Y.delete(t),t.template;let e=He.get(t);if(e)return e;let r=Le.get(t);if(!r)return;Y.delete(t);let o;try{o=r(t)}catch(n){throw Y.set(t,n),n}if(Go(o)){let n=Promise.resolve(o).then(a=>qt(t,a)).catch(a=>{throw He.delete(t),Y.set(t,a),a});return He.set(t,n),n}return qt(t,o)}function Xo(t,e){let r=t;if(e===void 0){Y.delete(r);return}Y.set(r,e)}var A=class t{get isDefined(){return this.platformDefined}constructor(e,r=e.definition){var o;this.platformDefined=!1,k(r)&&(r={name:r}),this.type=e,this.name=r.name,this.registry=(o=r.registry)!==null&&o!==void 0?o:customElements,Wo(r.template)?Le.set(this,r.template):this.template=r.template;let n=e.prototype,a=he.collect(e,r.attributes),i=new Array(a.length),c={},d={};for(let l=0,s=a.length;l<s;++l){let u=a[l];i[l]=u.attribute,c[u.name]=u,d[u.attribute]=u,h.defineProperty(n,u)}Reflect.defineProperty(e,"observedAttributes",{value:i,enumerable:!0}),this.attributes=a,this.propertyLookup=c,this.attributeLookup=d,this.shadowOptions=r.shadowOptions===void 0?Wt:r.shadowOptions===null?void 0:Object.assign(Object.assign({},Wt),r.shadowOptions),this.elementOptions=r.elementOptions===void 0?Gt:Object.assign(Object.assign({},Gt),r.elementOptions),this.styles=N.normalize(r.styles),this.schema=r.schema,ae.register(this)}define(e=this.registry,r){let o=this.type;if(!e.get(this.name)){if(it(this,e,r),this.template===void 0&&Le.has(this))return Promise.resolve().then(()=>st(this)).then(n=>{n!==void 0&&!e.get(this.name)&&(this.platformDefined=!0,e.define(this.name,o,this.elementOptions))}).catch(n=>{Xo(this,n),h.notify(this,"template")}),this;this.platformDefined=!0,e.define(this.name,o,this.elementOptions)}return this}static compose(e,r){let o=Xt.has(e)||ae.getByType(e)?new t(class extends e{},r):new t(e,r);return Promise.resolve(o)}static registerBaseType(e){Xt.add(e)}};A.getByType=ae.getByType;A.getForInstance=ae.getForInstance;h.defineProperty(A.prototype,"template");var Uo={bubbles:!0,composed:!0,cancelable:!0},ct="isConnected",Jt=new WeakMap,lt=Symbol("fast-late-attribute-observer");function Ee(t){var e,r;return(r=(e=t.shadowRoot)!==null&&e!==void 0?e:Jt.get(t))!==null&&r!==void 0?r:null}var Yt,w;(function(t){t[t.connecting=0]="connecting",t[t.connected=1]="connected",t[t.disconnecting=2]="disconnecting",t[t.disconnected=3]="disconnected"})(w||(w={}));var X=class t{get isConnected(){return h.track(this,ct),this.stage===w.connected}get context(){var e,r;return(r=(e=this.view)===null||e===void 0?void 0:e.context)!==null&&r!==void 0?r:D.default}get isBound(){var e,r;return(r=(e=this.view)===null||e===void 0?void 0:e.isBound)!==null&&r!==void 0?r:!1}get sourceLifetime(){var e;return(e=this.view)===null||e===void 0?void 0:e.sourceLifetime}get template(){var e;if(this._template===null){let r=this.definition;this.source.resolveTemplate?this._template=this.source.resolveTemplate():r.template&&(this._template=(e=r.template)!==null&&e!==void 0?e:null)}return this._template}set template(e){this._template!==e&&(this._template=e,this.needsInitialization||this.renderTemplate(e))}get shadowOptions(){return this._shadowRootOptions}set shadowOptions(e){if(this._shadowRootOptions===void 0&&e!==void 0){this._shadowRootOptions=e;let r=this.source.shadowRoot;r?this.hasExistingShadowRoot=!0:(r=this.source.attachShadow(e),e.mode==="closed"&&Jt.set(this.source,r))}}get mainStyles(){var e;if(this._mainStyles===null){let r=this.definition;this.source.resolveStyles?this._mainStyles=this.source.resolveStyles():r.styles&&(this._mainStyles=(e=r.styles)!==null&&e!==void 0?e:null)}return this._mainStyles}set mainStyles(e){this._mainStyles!==e&&(this._mainStyles!==null&&this.removeStyles(this._mainStyles),this._mainStyles=e,this.needsInitialization||this.addStyles(e))}constructor(e,r){this.boundObservables=null,this.needsInitialization=!0,this.hasExistingShadowRoot=!1,this.isPrerendered=new Promise(a=>{this._resolvePrerendered=a}),this.isHydrated=new Promise(a=>{this._resolveHydrated=a}),this._template=null,this.stage=w.disconnected,this.guardBehaviorConnection=!1,this.behaviors=null,this.behaviorsConnected=!1,this._mainStyles=null,this.$fastController=this,this.view=null,this._notifier=new oe(e),this.source=e,this.definition=r,this.shadowOptions=r.shadowOptions;let o=Reflect.getPrototypeOf(e),n=o===null?[]:h.getAccessors(o);if(n.length>0){let a=this.boundObservables=Object.create(null);for(let i=0,c=n.length;i<c;++i){let d=n[i].name,l=e[d];l!==void 0&&(delete e[d],a[d]=l)}Object.keys(a).length===0&&(this.boundObservables=null)}this.captureBoundObservables()}get subject(){return this._notifier.subject}notify(e){this._notifier.notify(e)}subscribe(e,r){this._notifier.subscribe(e,r)}unsubscribe(e,r){this._notifier.unsubscribe(e,r)}onUnbind(e){var r;(r=this.view)===null||r===void 0||r.onUnbind(e)}addBehavior(e){var r,o;let n=(r=this.behaviors)!==null&&r!==void 0?r:this.behaviors=new Map,a=(o=n.get(e))!==null&&o!==void 0?o:0;a===0?(n.set(e,1),e.addedCallback&&e.addedCallback(this),e.connectedCallback&&!this.guardBehaviorConnection&&(this.stage===w.connected||this.stage===w.connecting)&&e.connectedCallback(this)):n.set(e,a+1)}removeBehavior(e,r=!1){let o=this.behaviors;if(o===null)return;let n=o.get(e);n!==void 0&&(n===1||r?(o.delete(e),e.disconnectedCallback&&this.stage!==w.disconnected&&e.disconnectedCallback(this),e.removedCallback&&e.removedCallback(this)):o.set(e,n-1))}addStyles(e){var r;if(!e)return;let o=this.source;e instanceof HTMLElement?((r=Ee(o))!==null&&r!==void 0?r:this.source).append(e):e.isAttachedTo(o)||e.addStylesTo(o)}removeStyles(e){var r;if(!e)return;let o=this.source;e instanceof HTMLElement?((r=Ee(o))!==null&&r!==void 0?r:o).removeChild(e):e.isAttachedTo(o)&&e.removeStylesFrom(o)}connect(){this.stage===w.disconnected&&(this.stage=w.connecting,this.captureBoundObservables(),this.syncLateAttributes(),this.observeLateAttributes(),this.bindObservables(),this.connectBehaviors(),this.needsInitialization?(this.renderTemplate(this.template),this.addStyles(this.mainStyles),this.needsInitialization=!1):this.view!==null&&this.view.bind(this.source),this.stage=w.connected,h.notify(this,ct))}bindObservables(){if(this.boundObservables!==null){let e=this.source,r=this.boundObservables,o=Object.keys(r);for(let n=0,a=o.length;n<a;++n){let i=o[n];e[i]=r[i]}this.boundObservables=null}}captureBoundObservables(){let e=this.source,r=Object.getOwnPropertyNames(e),o=a=>{let i=Reflect.getPrototypeOf(e);for(;i!==null;){let c=Reflect.getOwnPropertyDescriptor(i,a);if(c?.get||c?.set)return!0;i=Reflect.getPrototypeOf(i)}return!1},n=this.boundObservables;for(let a=0,i=r.length;a<i;++a){let d=r[a];if(!o(d))continue;let l=e[d];if(l===void 0){delete e[d];continue}delete e[d],(n??(n=this.boundObservables=Object.create(null)))[d]=l}}syncLateAttributes(){let e=Oe(this.definition);if(e!==null)for(let r of Object.keys(e))this.source.hasAttribute(r)&&this.onAttributeChangedCallback(r,null,this.source.getAttribute(r))}observeLateAttributes(){let e=Oe(this.definition);if(e===null)return;let r=this.source;r[lt]===void 0&&(r[lt]=new MutationObserver(o=>{let n=r.$fastController,a=Oe(n.definition);if(a!==null)for(let i=0,c=o.length;i<c;++i){let d=o[i].attributeName;d===null||a[d]===void 0||n.onAttributeChangedCallback(d,null,r.getAttribute(d))}}),r[lt].observe(r,{attributes:!0,attributeFilter:Object.keys(e)}))}connectBehaviors(){if(this.behaviorsConnected===!1){let e=this.behaviors;if(e!==null){this.guardBehaviorConnection=!0;for(let r of e.keys())r.connectedCallback&&r.connectedCallback(this);this.guardBehaviorConnection=!1}this.behaviorsConnected=!0}}disconnectBehaviors(){if(this.behaviorsConnected===!0){let e=this.behaviors;if(e!==null)for(let r of e.keys())r.disconnectedCallback&&r.disconnectedCallback(this);this.behaviorsConnected=!1}}disconnect(){this.stage===w.connected&&(this.stage=w.disconnecting,h.notify(this,ct),this.view!==null&&this.view.unbind(),this.disconnectBehaviors(),this.stage=w.disconnected)}onAttributeChangedCallback(e,r,o){let n=this.definition.attributeLookup[e];n!==void 0&&n.onAttributeChangedCallback(this.source,o)}emit(e,r,o){return this.stage===w.connected?this.source.dispatchEvent(new CustomEvent(e,Object.assign(Object.assign({detail:r},Uo),o))):!1}renderTemplate(e){var r;let o=this.source,n=(r=Ee(o))!==null&&r!==void 0?r:o;if(this.view!==null)this.view.dispose(),this.view=null;else if((!this.needsInitialization||this.hasExistingShadowRoot)&&(!this.hasExistingShadowRoot||!this.needsInitialization))for(let a=n.firstChild;a!==null;a=n.firstChild)n.removeChild(a);if(e){let a=this.hasExistingShadowRoot&&this.needsInitialization,i=!1;a&&t.hydrationHook&&(i=t.hydrationHook(this,e,o,n)),i||this.renderClientSide(e,o,n),this._resolvePrerendered(a),this._resolveHydrated(i)}else this.needsInitialization&&(this._resolvePrerendered(!1),this._resolveHydrated(!1))}renderClientSide(e,r,o){if(this.hasExistingShadowRoot){for(let n=o.firstChild;n!==null;n=o.firstChild)o.removeChild(n);this.hasExistingShadowRoot=!1}this.view=e.render(r,o,r),this.view.sourceLifetime=G.coupled}static forCustomElement(e,r=!1){let o=e.$fastController;if(o!==void 0&&!r)return o;let n=A.getForInstance(e);if(n===void 0)throw b.error(g.missingElementDefinition);return h.getNotifier(n).subscribe({handleChange:()=>{t.forCustomElement(e,!0),e.$fastController.connect()}},"template"),h.getNotifier(n).subscribe({handleChange:()=>{t.forCustomElement(e,!0),e.$fastController.connect()}},"shadowOptions"),e.$fastController=new Yt(e,n)}static setStrategy(e){Yt=e}static installHydrationHook(e){t.hydrationHook=e}};X.hydrationHook=null;P(X);X.setStrategy(X);function $e(t){var e;return"adoptedStyleSheets"in t?t:(e=Ee(t))!==null&&e!==void 0?e:t.getRootNode()}var De=class t{constructor(e){let r=t.styleSheetCache;this.sheets=e.map(o=>{if(o instanceof CSSStyleSheet)return o;let n=r.get(o);return n===void 0&&(n=new CSSStyleSheet,n.replaceSync(o),r.set(o,n)),n})}addStylesTo(e){Qt($e(e),this.sheets)}removeStylesFrom(e){Zt($e(e),this.sheets)}};De.styleSheetCache=new Map;var qo=0,Yo=()=>`fast-${++qo}`;function Kt(t){return t===document?document.body:t}var dt=class{constructor(e){this.styles=e,this.styleClass=Yo()}addStylesTo(e){e=Kt($e(e));let r=this.styles,o=this.styleClass;for(let n=0;n<r.length;n++){let a=document.createElement("style");a.innerHTML=r[n],a.className=o,e.append(a)}}removeStylesFrom(e){e=Kt($e(e));let r=e.querySelectorAll(`.${this.styleClass}`);for(let o=0,n=r.length;o<n;++o)e.removeChild(r[o])}},Qt=(t,e)=>{t.adoptedStyleSheets=[...t.adoptedStyleSheets,...e]},Zt=(t,e)=>{t.adoptedStyleSheets=t.adoptedStyleSheets.filter(r=>e.indexOf(r)===-1)};if(N.supportsAdoptedStyleSheets){try{document.adoptedStyleSheets.push(),document.adoptedStyleSheets.splice(),Qt=(t,e)=>{t.adoptedStyleSheets.push(...e)},Zt=(t,e)=>{for(let r of e){let o=t.adoptedStyleSheets.indexOf(r);o!==-1&&t.adoptedStyleSheets.splice(o,1)}}}catch{}N.setDefaultStrategy(De)}else N.setDefaultStrategy(dt);function er(t){let e=class extends t{constructor(){super(),X.forCustomElement(this)}$emit(r,o,n){return this.$fastController.emit(r,o,n)}connectedCallback(){this.$fastController.connect()}disconnectedCallback(){this.$fastController.disconnect()}attributeChangedCallback(r,o,n){this.$fastController.onAttributeChangedCallback(r,o,n)}};return A.registerBaseType(e),e}function Ko(t){return typeof t?.then=="function"}function Jo(t,e,r){return Array.isArray(e)&&(r=e,e=void 0),(H(t)?A.compose(t,e):A.compose(this,t)).then(n=>{it(n,n.registry,r);let a=st(n);return Ko(a)?a.then(()=>n.define().type):n.define().type})}function Qo(t){return er(t)}var ge=Object.assign(er(HTMLElement),{from:Qo,define:Jo});var ut=te(),pt=Object.freeze({getForInstance:ut.getForInstance,getByType:ut.getByType,define(t){return ut.register({type:t}),t}});function tr(t,e){let r=[],o="";for(let n=0,a=t.length-1;n<a;++n){o+=t[n];let i=e[n];pt.getForInstance(i)!==void 0&&(i=i.createCSS()),i instanceof N||i instanceof CSSStyleSheet?(o.trim()!==""&&(r.push(o),o=""),r.push(i)):o+=i}return o+=t[t.length-1],o.trim()!==""&&r.push(o),r}var K=((t,...e)=>new N(tr(t,e))),Ie=class{constructor(e){this.value=e.length===0?"":e.length===1?e[0]:new N(e)}createCSS(){return this.value}};pt.define(Ie);K.partial=(t,...e)=>new Ie(tr(t,e));var ht=`fast-${Math.random().toString(36).substring(2,8)}`,Me=`${ht}{`,fe=`}${ht}`,Zo=fe.length,en=0,ve=()=>`${ht}-${++en}`,Re=Object.freeze({interpolation:t=>`${Me}${t}${fe}`,attribute:t=>`${ve()}="${Me}${t}${fe}"`,comment:t=>`<!--${Me}${t}${fe}-->`}),me=Object.freeze({parse(t,e){let r=t.split(Me);if(r.length===1)return null;let o=[];for(let n=0,a=r.length;n<a;++n){let i=r[n],c=i.indexOf(fe),d;if(c===-1)d=i;else{let l=i.substring(0,c);o.push(e[l]),d=i.substring(c+Zo)}d!==""&&o.push(d)}return o}});var gt=te(),S=Object.freeze({getForInstance:gt.getForInstance,getByType:gt.getByType,define(t,e){return e=e||{},e.type=t,gt.register(e),t},assignAspect(t,e){if(!e){t.aspectType=x.content;return}switch(t.sourceAspect=e,e[0]){case":":t.targetAspect=e.substring(1),t.aspectType=t.targetAspect==="classList"?x.tokenList:x.property;break;case"?":t.targetAspect=e.substring(1),t.aspectType=x.booleanAttribute;break;case"@":t.targetAspect=e.substring(1),t.aspectType=x.event;break;default:t.targetAspect=e,t.aspectType=x.attribute;break}}});var J=class{constructor(e){this.options=e}createHTML(e){return Re.attribute(e(this))}createBehavior(){return this}};P(J);var _e=class extends J{get id(){return this._id}set id(e){this._id=e,this._controllerProperty=`${e}-c`}bind(e){let r=e.targets[this.targetNodeId];r[this._controllerProperty]=e,this.updateTarget(e.source,this.computeNodes(r)),this.observe(r),e.onUnbind(this)}unbind(e){let r=e.targets[this.targetNodeId];this.updateTarget(e.source,Et),this.disconnect(r),r[this._controllerProperty]=null}getSource(e){return e[this._controllerProperty].source}updateTarget(e,r){e[this.options.property]=r}computeNodes(e){let r=this.getNodes(e);return"filter"in this.options&&(r=r.filter(this.options.filter)),r}};var rr=/fe-b\$\$start\$\$(\d+)\$\$(.+)\$\$fe-b/,tn=/fe-b\$\$end\$\$(\d+)\$\$(.+)\$\$fe-b/,rn=/fe-repeat\$\$start\$\$(\d+)\$\$fe-repeat/,on=/fe-repeat\$\$end\$\$(\d+)\$\$fe-repeat/,nn=/^(?:.{0,1000})fe-eb\$\$start\$\$(.+?)\$\$fe-eb/,an=/fe-eb\$\$end\$\$(.{0,1000})\$\$fe-eb(?:.{0,1000})$/;function or(t){return t&&t.nodeType===Node.COMMENT_NODE}var F=Object.freeze({attributeMarkerName:"data-fe",legacyAttributeMarkerName:"data-fe-b",legacyCompactAttributeMarkerName:"data-fe-c",contentBindingStartMarker(){return"fe:b"},contentBindingEndMarker(){return"fe:/b"},repeatStartMarker(){return"fe:r"},repeatEndMarker(){return"fe:/r"},elementBoundaryStartMarker(){return"fe:e"},elementBoundaryEndMarker(){return"fe:/e"},isContentBindingStartMarker(t){return t==="fe:b"||rr.test(t)},isContentBindingEndMarker(t){return t==="fe:/b"||tn.test(t)},isRepeatViewStartMarker(t){return t==="fe:r"||rn.test(t)},isRepeatViewEndMarker(t){return t==="fe:/r"||on.test(t)},isElementBoundaryStartMarker(t){return or(t)&&(t.data==="fe:e"||nn.test(t.data))},isElementBoundaryEndMarker(t){return or(t)&&(t.data==="fe:/e"||an.test(t.data))},parseAttributeBindingCount(t){let e=t.getAttribute(this.attributeMarkerName);if(e===null)return null;let r=e.trim();if(!/^\d+$/.test(r))throw b.error(g.invalidHydrationAttributeMarker,{value:e});let o=parseInt(r,10);if(o<1)throw b.error(g.invalidHydrationAttributeMarker,{value:e});return o},parseLegacyAttributeBindingIndices(t){let e=[],r=t.getAttribute(this.legacyAttributeMarkerName);if(r!==null)for(let a of r.trim().split(/\s+/)){if(a==="")continue;let i=Number(a);if(!Number.isInteger(i)||i<0)throw b.error(g.invalidHydrationAttributeMarker,{value:r});e.push(i)}let o=`${this.legacyAttributeMarkerName}-`,n=`${this.legacyCompactAttributeMarkerName}-`;for(let a of t.getAttributeNames())if(a.startsWith(o)){let i=Number(a.slice(o.length));if(!Number.isInteger(i)||i<0)throw b.error(g.invalidHydrationAttributeMarker,{value:a});e.push(i)}else if(a.startsWith(n)){let[i,c]=a.slice(n.length).split("-").map(d=>Number(d));if(!Number.isInteger(i)||!Number.isInteger(c)||i<0||c<1)throw b.error(g.invalidHydrationAttributeMarker,{value:a});for(let d=0;d<c;d++)e.push(i+d)}return e.length===0?null:e},removeLegacyAttributeBindingMarkers(t){t.removeAttribute(this.legacyAttributeMarkerName);for(let e of t.getAttributeNames())(e.startsWith(`${this.legacyAttributeMarkerName}-`)||e.startsWith(`${this.legacyCompactAttributeMarkerName}-`))&&t.removeAttribute(e)},parseLegacyContentBindingStartIndex(t){return sn(rr,t)}});function sn(t,e){let r=t.exec(e);return r===null?null:Number(r[1])}var be=Symbol.for("fe-hydration");function ze(t){return t[be]===be}var nr="unknown";function ar(t,e){let r=e?`: ${e}`:"";return`Hydration mismatch in <${t}>${r}. Install hydrationDebugger() from "@microsoft/fast-element/hydration.js" and pass it as enableHydration({ debugger: hydrationDebugger() }) for an "Expected / Received" report including the SSR HTML snippet.`}var ir="content following `<!--fe:b-->` content binding marker",sr="matching `<!--fe:/b-->` content binding close marker",cr="matching `<!--fe:/e-->` element boundary close marker";function ft(t){return`no more attribute bindings (template defines ${t})`}function lr(t){return`no more content bindings (template defines ${t})`}function dr(t,e){let r=(t??nr).toLowerCase();return ar(r,e)}var cn={formatBindingMismatch(t,e,r,o){return{message:dr(o,void 0)}},formatStructuralError(t,e,r){return{message:dr(e,r)}}},ln=cn;function M(){return ln}function R(t){var e;return t?(e=t.getRootNode().host)===null||e===void 0?void 0:e.nodeName:void 0}var O=class extends Error{constructor(e,r,o,n,a){super(e),this.factories=r,this.node=o,this.expected=n,this.received=a}};function vt(t){return t.nodeType===Node.COMMENT_NODE}function ur(t){return t.nodeType===Node.TEXT_NODE}function mt(t,e){let r=document.createRange();return r.setStart(t,0),r.setEnd(e,vt(e)||ur(e)?e.data.length:e.childNodes.length),r}function pr(t,e,r){let o=mt(t,e),n=o.commonAncestorContainer,a=document.createTreeWalker(n,NodeFilter.SHOW_ELEMENT+NodeFilter.SHOW_COMMENT+NodeFilter.SHOW_TEXT,{acceptNode(u){return o.comparePoint(u,0)===0?NodeFilter.FILTER_ACCEPT:NodeFilter.FILTER_REJECT}}),i={},c={},d=pn(r),l=d,s=a.currentNode=t;for(;s!==null;){switch(s.nodeType){case Node.ELEMENT_NODE:{let u=s,p=F.parseLegacyAttributeBindingIndices(u);if(p!==null){for(let y of p){let T=y+d,j=r[T];if(!j){let ue=ft(r.length),Je=M().formatStructuralError(s,R(s),ue);throw new O(Je.message,r,u,Je.expected,Je.received)}ie(j,s,i),l=Math.max(l,T+1)}F.removeLegacyAttributeBindingMarkers(u);break}let m=F.parseAttributeBindingCount(u);if(m!==null){for(let y=0;y<m;y++){let T=r[l++];if(!T){let j=ft(r.length),ue=M().formatStructuralError(s,R(s),j);throw new O(ue.message,r,s,ue.expected,ue.received)}ie(T,s,i)}u.removeAttribute(F.attributeMarkerName)}break}case Node.COMMENT_NODE:{let u=s.data;if(F.isElementBoundaryStartMarker(s))s.data="",un(a,r,s);else if(F.isContentBindingStartMarker(u)){let p=F.parseLegacyContentBindingStartIndex(u),m=p===null?l++:p+d,y=r[m];if(l=Math.max(l,m+1),!y){let T=lr(r.length),j=M().formatStructuralError(s,R(s),T);throw new O(j.message,r,s,j.expected,j.received)}dn(s,a,y,r,i,c)}break}}s=a.nextNode()}return o.detach(),{targets:i,boundaries:c}}function dn(t,e,r,o,n,a){let i=[],c=e.nextSibling();if(t.data="",c===null){let s=ir,u=M().formatStructuralError(t,R(t),s);throw new O(u.message,o,t,u.expected,u.received)}let d=c,l=0;for(;c!==null;){if(vt(c)){if(F.isContentBindingStartMarker(c.data))l++;else if(F.isContentBindingEndMarker(c.data)){if(l===0)break;l--}}i.push(c),c=e.nextSibling()}if(c===null){let s=sr,u=M().formatStructuralError(t,R(t),s);throw new O(u.message,o,t,u.expected,u.received)}if(c.data="",i.length===1&&ur(i[0]))ie(r,i[0],n);else{c!==d&&c.previousSibling!==null&&(a[r.targetNodeId]={first:d,last:c.previousSibling});let s=c.parentNode.insertBefore(document.createTextNode(""),c);ie(r,s,n)}}function un(t,e,r){let o=0,n=t.nextSibling();for(;n!==null;){if(vt(n)){if(F.isElementBoundaryStartMarker(n))n.data="",o++;else if(F.isElementBoundaryEndMarker(n)){if(o===0){n.data="";return}n.data="",o--}}n=t.nextSibling()}let a=cr,i=M().formatStructuralError(r,R(r),a);throw new O(i.message,e,r,i.expected,i.received)}function pn(t){let e=0;for(let r=0,o=t.length;r<o&&t[r].targetNodeId==="h";++r)e++;return e}function ie(t,e,r){if(t.targetNodeId===void 0)throw new Error("Factory could not be target to the node");r[t.targetNodeId]=e}function se(t,e){let r=t.parentNode,o=t,n;for(;o!==e;){if(n=o.nextSibling,!n)throw new Error(`Unmatched first/last child inside "${e.getRootNode().host.nodeName}".`);r.removeChild(o),o=n}r.removeChild(e)}var xe=class{constructor(){this.index=0,this.length=0}get event(){return D.getEvent()}get isEven(){return this.index%2===0}get isOdd(){return this.index%2!==0}get isFirst(){return this.index===0}get isInMiddle(){return!this.isFirst&&!this.isLast}get isLast(){return this.index===this.length-1}eventDetail(){return this.event.detail}eventTarget(){return this.event.target}},Q=class extends xe{constructor(e,r,o){super(),this.fragment=e,this.factories=r,this.targets=o,this.behaviors=null,this.unbindables=[],this.source=null,this.isBound=!1,this.sourceLifetime=G.unknown,this._skipAttrUpdates=!1,this.isPrerendered=Promise.resolve(!1),this.isHydrated=Promise.resolve(!1),this.context=this,this.firstChild=e.firstChild,this.lastChild=e.lastChild}appendTo(e){e.appendChild(this.fragment)}insertBefore(e){if(this.fragment.hasChildNodes())e.parentNode.insertBefore(this.fragment,e);else{let r=this.lastChild;if(e.previousSibling===r)return;let o=e.parentNode,n=this.firstChild,a;for(;n!==r;)a=n.nextSibling,o.insertBefore(n,e),n=a;o.insertBefore(r,e)}}remove(){let e=this.fragment,r=this.lastChild,o=this.firstChild,n;for(;o!==r;)n=o.nextSibling,e.appendChild(o),o=n;e.appendChild(r)}dispose(){se(this.firstChild,this.lastChild),this.unbind()}onUnbind(e){this.unbindables.push(e)}bind(e,r=this){if(this.source===e&&this.context===r)return;let o=this.behaviors;if(o===null){this.source=e,this.context=r,this.behaviors=o=new Array(this.factories.length);let n=this.factories;for(let a=0,i=n.length;a<i;++a){let c=n[a].createBehavior();c.bind(this),o[a]=c}}else{this.source!==null&&this.evaluateUnbindables(),this.isBound=!1,this.source=e,this.context=r;for(let n=0,a=o.length;n<a;++n)o[n].bind(this)}this.isBound=!0}unbind(){!this.isBound||this.source===null||(this.evaluateUnbindables(),this.source=null,this.context=this,this.isBound=!1)}evaluateUnbindables(){let e=this.unbindables;for(let r=0,o=e.length;r<o;++r)e[r].unbind(this);e.length=0}static disposeContiguousBatch(e){if(e.length!==0){se(e[0].firstChild,e[e.length-1].lastChild);for(let r=0,o=e.length;r<o;++r)e[r].unbind()}}};P(Q);h.defineProperty(Q.prototype,"index");h.defineProperty(Q.prototype,"length");var hr,Z={unhydrated:"unhydrated",hydrating:"hydrating",hydrated:"hydrated"},bt=class extends Error{constructor(e,r,o,n,a,i){super(e),this.factory=r,this.fragment=o,this.templateString=n,this.expected=a,this.received=i}},xt=class extends xe{get hydrationStage(){return this._hydrationStage}get targets(){return this._targets}get bindingViewBoundaries(){return this._bindingViewBoundaries}constructor(e,r,o,n){super(),this.firstChild=e,this.lastChild=r,this.sourceTemplate=o,this.hostBindingTarget=n,this[hr]=be,this.context=this,this.source=null,this.isBound=!1,this.sourceLifetime=G.unknown,this.unbindables=[],this.fragment=null,this.behaviors=null,this._hydrationStage=Z.unhydrated,this._bindingViewBoundaries={},this._targets={},this.factories=o.compile().factories}insertBefore(e){if(this.fragment!==null)if(this.fragment.hasChildNodes())e.parentNode.insertBefore(this.fragment,e);else{let r=this.lastChild;if(e.previousSibling===r)return;let o=e.parentNode,n=this.firstChild,a;for(;n!==r;)a=n.nextSibling,o.insertBefore(n,e),n=a;o.insertBefore(r,e)}}appendTo(e){this.fragment!==null&&e.appendChild(this.fragment)}remove(){let e=this.fragment||(this.fragment=document.createDocumentFragment()),r=this.lastChild,o=this.firstChild,n;for(;o!==r;){if(n=o.nextSibling,!n)throw new Error(`Unmatched first/last child inside "${r.getRootNode().host.nodeName}".`);e.appendChild(o),o=n}e.appendChild(r)}bind(e,r=this){if(this.source===e&&this.context===r)return;this.hydrationStage!==Z.hydrated&&(this._hydrationStage=Z.hydrating);let o=this.behaviors;if(o===null){this.source=e,this.context=r;try{let{targets:a,boundaries:i}=pr(this.firstChild,this.lastChild,this.factories);this._targets=a,this._bindingViewBoundaries=i}catch(a){if(a instanceof O){let i=this.sourceTemplate.html;typeof i!="string"&&(i=i.innerHTML),a.templateString=i}throw a}this.behaviors=o=new Array(this.factories.length);let n=this.factories;for(let a=0,i=n.length;a<i;++a){let c=n[a];if(c.targetNodeId==="h"&&this.hostBindingTarget&&ie(c,this.hostBindingTarget,this._targets),c.targetNodeId in this.targets){let d=c.createBehavior();d.bind(this),o[a]=d}else{let d=this.sourceTemplate.html;typeof d!="string"&&(d=d.innerHTML);let l=mt(this.firstChild,this.lastChild).cloneContents(),s=M().formatBindingMismatch(c,this.firstChild,this.lastChild,R(this.firstChild));throw new bt(s.message,c,l,d,s.expected,s.received)}}}else{this.source!==null&&this.evaluateUnbindables(),this.isBound=!1,this.source=e,this.context=r;for(let n=0,a=o.length;n<a;++n)o[n].bind(this)}this.isBound=!0,this._hydrationStage=Z.hydrated}unbind(){!this.isBound||this.source===null||(this.evaluateUnbindables(),this.source=null,this.context=this,this.isBound=!1)}dispose(){se(this.firstChild,this.lastChild),this.unbind()}onUnbind(e){this.unbindables.push(e)}evaluateUnbindables(){let e=this.unbindables;for(let r=0,o=e.length;r<o;++r)e[r].unbind(this);e.length=0}};hr=be;P(xt);function hn(t){return t.create!==void 0}function gn(t,e,r,o){if(r==null&&(r=""),hn(r)){t.textContent="";let n=t.$fastView;if(n===void 0)if(ze(o)&&ze(r)&&o.bindingViewBoundaries[this.targetNodeId]!==void 0&&o.hydrationStage!==Z.hydrated){let a=o.bindingViewBoundaries[this.targetNodeId];n=r.hydrate(a.first,a.last)}else n=r.create();else t.$fastTemplate!==r&&(n.isComposed&&(n.remove(),n.unbind()),n=r.create());n.isComposed?n.needsBindOnly&&(n.needsBindOnly=!1,n.bind(o.source,o.context)):(n.isComposed=!0,n.bind(o.source,o.context),n.insertBefore(t),t.$fastView=n,t.$fastTemplate=r)}else{let n=t.$fastView;if(n!==void 0&&n.isComposed&&(n.isComposed=!1,n.remove(),n.needsBindOnly?n.needsBindOnly=!1:n.unbind()),n===void 0&&ze(o)&&o.hydrationStage!==Z.hydrated){let a=o.bindingViewBoundaries[this.targetNodeId];a!==void 0&&(se(a.first,a.last),delete o.bindingViewBoundaries[this.targetNodeId])}t.textContent=r}}function fn(t,e,r){var o;let n=`${this.id}-t`,a=(o=t[n])!==null&&o!==void 0?o:t[n]={v:0,cv:Object.create(null)},i=a.cv,c=a.v,d=t[e];if(r!=null&&r.length){let l=r.split(/\s+/);for(let s=0,u=l.length;s<u;++s){let p=l[s];p!==""&&(i[p]=c,d.add(p))}}if(a.v=c+1,c!==0){c-=1;for(let l in i)i[l]===c&&d.remove(l)}}var vn={[x.attribute]:I.setAttribute,[x.booleanAttribute]:I.setBooleanAttribute,[x.property]:(t,e,r)=>t[e]=r,[x.content]:gn,[x.tokenList]:fn,[x.event]:()=>{}},E=class{constructor(e){this.updateTarget=null,this.aspectType=x.content,this.dataBinding=e}createHTML(e){return Re.interpolation(e(this))}createBehavior(){var e;if(this.updateTarget===null){let r=vn[this.aspectType],o=(e=this.dataBinding.policy)!==null&&e!==void 0?e:this.policy;if(!r)throw b.error(g.unsupportedBindingBehavior);this.data=`${this.id}-d`,this.updateTarget=o.protect(this.targetTagName,this.aspectType,this.targetAspect,r)}return this}bind(e){var r;let o=e.targets[this.targetNodeId];switch(this.aspectType){case x.event:o[this.data]=e,o.addEventListener(this.targetAspect,this,this.dataBinding.options);break;case x.content:e.onUnbind(this);default:{let n=(r=o[this.data])!==null&&r!==void 0?r:o[this.data]=this.dataBinding.createObserver(this,this);n.target=o,n.controller=e;let a=n.bind(e);if(e._skipAttrUpdates&&(this.aspectType===x.attribute||this.aspectType===x.booleanAttribute))break;this.updateTarget(o,this.targetAspect,a,e);break}}}unbind(e){let o=e.targets[this.targetNodeId].$fastView;o!==void 0&&o.isComposed&&(o.unbind(),o.needsBindOnly=!0)}handleEvent(e){let r=e.currentTarget[this.data];if(r.isBound){D.setEvent(e);let o=this.dataBinding.evaluate(r.source,r.context);D.setEvent(null),o!==!0&&e.preventDefault()}}handleChange(e,r){let o=r.controller;if(!o.isBound)return;let n=r.target;this.updateTarget(n,this.targetAspect,r.bind(o),o)}};S.define(E,{aspected:!0});var mr=(t,e)=>`${t}.${e}`,gr={},$={index:0,node:null};function fr(t){t.startsWith("fast-")||b.warn(g.hostBindingWithoutHost,{name:t})}var mn=new Proxy(document.createElement("div"),{get(t,e){fr(e);let r=Reflect.get(t,e);return H(r)?r.bind(t):r},set(t,e,r){return fr(e),Reflect.set(t,e,r)}}),yt=class{constructor(e,r,o){this.fragment=e,this.directives=r,this.policy=o,this.proto=null,this.nodeIds=new Set,this.descriptors={},this.factories=[]}addFactory(e,r,o,n,a){var i,c;this.nodeIds.has(o)||(this.nodeIds.add(o),this.addTargetDescriptor(r,o,n)),e.id=(i=e.id)!==null&&i!==void 0?i:ve(),e.targetNodeId=o,e.targetTagName=a,e.policy=(c=e.policy)!==null&&c!==void 0?c:this.policy,this.factories.push(e)}freeze(){return this.proto=Object.create(null,this.descriptors),this}addTargetDescriptor(e,r,o){let n=this.descriptors;if(r==="r"||r==="h"||n[r])return;if(!n[e]){let i=e.lastIndexOf("."),c=e.substring(0,i),d=parseInt(e.substring(i+1),10);this.addTargetDescriptor(c,e,d)}let a=gr[r];if(!a){let i=`_${r}`;gr[r]=a={get(){var c;return(c=this[i])!==null&&c!==void 0?c:this[i]=this[e].childNodes[o]}}}n[r]=a}createView(e){let r=this.fragment.cloneNode(!0),o=Object.create(this.proto);o.r=r,o.h=e??mn;for(let n of this.nodeIds)Reflect.get(o,n);return new Q(r,this.factories,o)}};function br(t,e,r,o,n,a=!1){let i=r.attributes,c=t.directives;for(let d=0,l=i.length;d<l;++d){let s=i[d],u=s.value,p=me.parse(u,c),m=null;p===null?a&&(m=new E(Ae(()=>u,t.policy)),S.assignAspect(m,s.name)):m=je.aggregate(p,t.policy),m!==null&&(r.removeAttributeNode(s),d--,l--,t.addFactory(m,e,o,n,r.tagName))}}function bn(t,e,r,o,n){let a=me.parse(e.textContent,t.directives);if(a===null)return $.node=e.nextSibling,$.index=n+1,$;let i,c=i=e;for(let d=0,l=a.length;d<l;++d){let s=a[d];d!==0&&(n++,o=mr(r,n),i=c.parentNode.insertBefore(document.createTextNode(""),c.nextSibling)),k(s)?i.textContent=s:(i.textContent=" ",S.assignAspect(s),t.addFactory(s,r,o,n,null)),c=i}return $.index=n+1,$.node=c.nextSibling,$}function xr(t,e,r){let o=0,n=e.firstChild;for(;n;){let a=xn(t,r,n,o);n=a.node,o=a.index}}function xn(t,e,r,o){let n=mr(e,o);switch(r.nodeType){case 1:br(t,e,r,n,o),xr(t,r,n);break;case 3:return bn(t,r,e,n,o);case 8:{let a=me.parse(r.data,t.directives);a!==null&&t.addFactory(je.aggregate(a),e,n,o,null);break}}return $.index=o+1,$.node=r.nextSibling,$}function yn(t,e){return t&&t.nodeType===8&&me.parse(t.data,e)!==null}var vr="TEMPLATE",je={compile(t,e,r=I.policy){let o;if(k(t)){o=document.createElement(vr),o.innerHTML=r.createHTML(t);let i=o.content.firstElementChild;i!==null&&i.tagName===vr&&(o=i)}else o=t;!o.content.firstChild&&!o.content.lastChild&&o.content.appendChild(document.createComment(""));let n=document.adoptNode(o.content),a=new yt(n,e,r);return br(a,"",o,"h",0,!0),(yn(n.firstChild,e)||n.childNodes.length===1&&Object.keys(e).length>0)&&n.insertBefore(document.createComment(""),n.firstChild),xr(a,n,"r"),$.node=null,a.freeze()},setDefaultStrategy(t){this.compile=t},aggregate(t,e=I.policy){if(t.length===1)return t[0];let r,o=!1,n,a=t.length,i=t.map(l=>k(l)?()=>l:(r=l.sourceAspect||r,o=o||l.dataBinding.isVolatile,n=n||l.dataBinding.policy,l.dataBinding.evaluate)),c=(l,s)=>{let u="";for(let p=0;p<a;++p)u+=i[p](l,s);return u},d=new E(Ce(c,n??e,o));return S.assignAspect(d,r),d}};var ye=class extends J{bind(e){e.source[this.options]=e.targets[this.targetNodeId]}};S.define(ye);var Ve=t=>new ye(t);var Bn=/([ \x09\x0a\x0c\x0d])([^\0-\x1F\x7F-\x9F "'>=/]+)([ \x09\x0a\x0c\x0d]*=[ \x09\x0a\x0c\x0d]*(?:[^ \x09\x0a\x0c\x0d"'`<>=]*|"[^"]*|'[^']*))$/,Sn=Object.create(null),C=class{constructor(e,r=Sn){this.html=e,this.factories=r}createHTML(e){let r=this.factories;for(let o in r)e(r[o]);return this.html}};C.empty=new C("");S.define(C);function kn(t,e,r,o=S.getForInstance(t)){if(o.aspected){let n=Bn.exec(e);n!==null&&S.assignAspect(t,n[2])}return t.createHTML(r)}var Be=class t{constructor(e,r={},o){this.policy=o,this.result=null,this.html=e,this.factories=r}compile(){return this.result===null&&(this.result=je.compile(this.html,this.factories,this.policy)),this.result}inline(){return new C(k(this.html)?this.html:this.html.innerHTML,this.factories)}withPolicy(e){if(this.result)throw b.error(g.cannotSetTemplatePolicyAfterCompilation);if(this.policy)throw b.error(g.onlySetTemplatePolicyOnce);return this.policy=e,this}render(e,r,o){let n=this.create(o);return n.bind(e),n.appendTo(r),n}create(e){return this.compile().createView(e)}static create(e,r,o){let n="",a=Object.create(null),i=c=>{var d;let l=(d=c.id)!==null&&d!==void 0?d:c.id=ve();return a[l]=c,l};for(let c=0,d=e.length-1;c<d;++c){let l=e[c],s=r[c],u;if(n+=l,H(s))s=new E(Ce(s));else if(s instanceof W)s=new E(s);else if(!(u=S.getForInstance(s))){let p=s;s=new E(Ae(()=>p))}n+=kn(s,l,i,u)}return new t(n+e[e.length-1],a,o)}};P(Be);var _=((t,...e)=>{if(Array.isArray(t)&&Array.isArray(t.raw))return Be.create(t,e);throw b.error(g.directCallToHTMLTagNotAllowed)});_.partial=t=>new C(t);var yr="slotchange",Se=class extends _e{observe(e){e.addEventListener(yr,this)}disconnect(e){e.removeEventListener(yr,this)}getNodes(e){return e.assignedNodes(this.options)}handleEvent(e){let r=e.currentTarget;this.updateTarget(this.getSource(r),this.computeNodes(r))}};S.define(Se);function Bt(t){return k(t)&&(t={property:t}),new Se(t)}var Pn=":host([hidden]){display:none}";function We(t){return`${Pn}:host{display:${t}}`}var Br="var(--colorNeutralForeground1)",Sr="var(--colorNeutralForeground1Hover)",kr="var(--colorNeutralForeground1Pressed)";var St="var(--colorNeutralForeground2)",Pr="var(--colorNeutralForeground2Hover)",Nr="var(--colorNeutralForeground2Pressed)";var kt="var(--colorNeutralForeground2BrandHover)",Pt="var(--colorNeutralForeground2BrandPressed)";var wr="var(--colorNeutralForegroundDisabled)";var Ge="var(--colorNeutralForegroundOnBrand)";var Fr="var(--colorNeutralBackground1)",Ar="var(--colorNeutralBackground1Hover)",Cr="var(--colorNeutralBackground1Pressed)";var Tr="var(--colorSubtleBackground)",Hr="var(--colorSubtleBackgroundHover)",Lr="var(--colorSubtleBackgroundPressed)";var ce="var(--colorTransparentBackground)",Nt="var(--colorTransparentBackgroundHover)",wt="var(--colorTransparentBackgroundPressed)";var Or="var(--colorNeutralBackgroundDisabled)";var Er="var(--colorBrandBackground)",$r="var(--colorBrandBackgroundHover)",Dr="var(--colorBrandBackgroundPressed)";var Ir="var(--colorNeutralStroke1)",Mr="var(--colorNeutralStroke1Hover)",Rr="var(--colorNeutralStroke1Pressed)";var _r="var(--colorNeutralStrokeOnBrand2)";var zr="var(--colorBrandStroke1)",jr="var(--colorBrandStroke2)";var Vr="var(--colorNeutralStrokeDisabled)";var Ft="var(--colorTransparentStroke)";var At="var(--colorStrokeFocus2)";var Wr="var(--borderRadiusNone)",Gr="var(--borderRadiusSmall)",Xr="var(--borderRadiusMedium)",Ur="var(--borderRadiusLarge)";var qr="var(--borderRadiusCircular)",Yr="var(--fontFamilyBase)";var Kr="var(--fontSizeBase200)",Jr="var(--fontSizeBase300)",Qr="var(--fontSizeBase400)";var Zr="var(--fontWeightRegular)";var eo="var(--fontWeightSemibold)";var to="var(--lineHeightBase200)",ro="var(--lineHeightBase300)",oo="var(--lineHeightBase400)";var no="var(--shadow2)",ao="var(--shadow4)";var io="var(--strokeWidthThin)",le="var(--strokeWidthThick)",Xe="var(--strokeWidthThicker)",so="var(--strokeWidthThickest)";var co="var(--spacingHorizontalXS)",lo="var(--spacingHorizontalSNudge)",uo="var(--spacingHorizontalS)";var po="var(--spacingHorizontalM)",ho="var(--spacingHorizontalL)";var go="var(--durationFaster)";var Ue="var(--curveEasyEase)";var Nn=K`
  ${We("inline-flex")}

  :host {
    --icon-spacing: ${lo};
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
    background-color: ${Fr};
    color: ${Br};
    border: ${io} solid ${Ir};
    padding: 0 ${po};
    min-width: 96px;
    border-radius: ${Xr};
    font-size: ${Jr};
    font-family: ${Yr};
    font-weight: ${eo};
    line-height: ${ro};
    transition-duration: ${go};
    transition-property: background, border, color;
    transition-timing-function: ${Ue};
    cursor: pointer;
    user-select: none;
  }

  .content {
    display: inherit;
  }

  :host(:hover) {
    background-color: ${Ar};
    color: ${Sr};
    border-color: ${Mr};
  }

  :host(:hover:active) {
    background-color: ${Cr};
    border-color: ${Rr};
    color: ${kr};
    outline-style: none;
  }

  :host(:focus-visible) {
    border-color: ${Ft};
    outline: ${le} solid ${Ft};
    box-shadow: ${ao}, 0 0 0 2px ${At};
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
    --icon-spacing: ${co};
    min-height: 24px;
    min-width: 64px;
    padding: 0 ${uo};
    border-radius: ${Gr};
    font-size: ${Kr};
    line-height: ${to};
    font-weight: ${Zr};
  }

  :host([size='small'][icon-only]) {
    min-width: 24px;
    max-width: 24px;
  }

  :host([size='large']) {
    min-height: 40px;
    border-radius: ${Ur};
    padding: 0 ${ho};
    font-size: ${Qr};
    line-height: ${oo};
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
    border-radius: ${qr};
  }

  :host(:is([shape='square'], [shape='square']:focus-visible)) {
    border-radius: ${Wr};
  }

  :host([appearance='primary']) {
    background-color: ${Er};
    color: ${Ge};
    border-color: transparent;
  }

  :host([appearance='primary']:hover) {
    background-color: ${$r};
  }

  :host([appearance='primary']:is(:hover, :hover:active):not(:focus-visible)) {
    border-color: transparent;
  }

  :host([appearance='primary']:is(:hover, :hover:active)) {
    color: ${Ge};
  }

  :host([appearance='primary']:hover:active) {
    background-color: ${Dr};
  }

  :host([appearance='primary']:focus-visible) {
    border-color: ${Ge};
    box-shadow: ${no}, 0 0 0 2px ${At};
  }

  :host([appearance='outline']) {
    background-color: ${ce};
  }

  :host([appearance='outline']:hover) {
    background-color: ${Nt};
  }

  :host([appearance='outline']:hover:active) {
    background-color: ${wt};
  }

  :host([appearance='subtle']) {
    background-color: ${Tr};
    color: ${St};
    border-color: transparent;
  }

  :host([appearance='subtle']:hover) {
    background-color: ${Hr};
    color: ${Pr};
    border-color: transparent;
  }

  :host([appearance='subtle']:hover:active) {
    background-color: ${Lr};
    color: ${Nr};
    border-color: transparent;
  }

  :host([appearance='subtle']:hover) ::slotted(svg) {
    fill: ${kt};
  }

  :host([appearance='subtle']:hover:active) ::slotted(svg) {
    fill: ${Pt};
  }

  :host([appearance='transparent']) {
    background-color: ${ce};
    color: ${St};
  }

  :host([appearance='transparent']:hover) {
    background-color: ${Nt};
    color: ${kt};
  }

  :host([appearance='transparent']:hover:active) {
    background-color: ${wt};
    color: ${Pt};
  }

  :host(:is([appearance='transparent'], [appearance='transparent']:is(:hover, :active))) {
    border-color: transparent;
  }
`,fo=K`
  ${Nn}

  :host(:is(:disabled, [disabled], [disabled-focusable], [appearance]:disabled, [appearance][disabled], [appearance][disabled-focusable])),
  :host(:is(:disabled, [disabled], [disabled-focusable], [appearance]:disabled, [appearance][disabled], [appearance][disabled-focusable]):hover),
  :host(:is(:disabled, [disabled], [disabled-focusable], [appearance]:disabled, [appearance][disabled], [appearance][disabled-focusable]):hover:active) {
    background-color: ${Or};
    border-color: ${Vr};
    color: ${wr};
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
`;function Ct(t){return t?typeof t=="string"?new C(t):"inline"in t?t.inline():t:C.empty}var qe=class{};function vo(t){return _` <slot name="end" ${Ve("end")}>${Ct(t.end)}</slot> `.inline()}function mo(t){return _` <slot name="start" ${Ve("start")}>${Ct(t.start)}</slot> `.inline()}function wn(t={}){return _`
    <template
      @click="${(e,r)=>e.clickHandler(r.event)}"
      @keypress="${(e,r)=>e.keypressHandler(r.event)}"
    >
      ${mo(t)}
      <span class="content" part="content">
        <slot ${Bt("defaultSlottedContent")}></slot>
      </span>
      ${vo(t)}
    </template>
  `}var bo=wn();var xo={name:Lt,registry:V.registry,styles:fo,template:bo};function v(t,e,r,o){var n=arguments.length,a=n<3?e:o===null?o=Object.getOwnPropertyDescriptor(e,r):o,i;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")a=Reflect.decorate(t,e,r,o);else for(var c=t.length-1;c>=0;c--)(i=t[c])&&(a=(n<3?i(a):n>3?i(e,r,a):i(e,r))||a);return n>3&&a&&Object.defineProperty(e,r,a),a}function yo(t,...e){let r=ne.locate(t);e.forEach(o=>{Object.getOwnPropertyNames(o.prototype).forEach(a=>{a!=="constructor"&&Object.defineProperty(t.prototype,a,Object.getOwnPropertyDescriptor(o.prototype,a))}),ne.locate(o).forEach(a=>r.push(a))})}function Bo(t){let e=t.ownerDocument;t?.isConnected&&t?.hasAttribute("autofocus")&&t?.checkVisibility?.({contentVisibilityAuto:!0,visibilityProperty:!0})&&[null,t,e.body,e.documentElement].includes(e.activeElement)&&q.enqueue(()=>{t.focus()})}var B=class extends ge{disabledChanged(){this.setTabIndex()}disabledFocusableChanged(e,r){this.elementInternals&&(this.elementInternals.ariaDisabled=`${!!r}`)}get form(){return this.elementInternals.form}static{this.formAssociated=!0}get labels(){return Object.freeze(Array.from(this.elementInternals.labels))}typeChanged(e,r){r!==pe.submit&&(this.formSubmissionFallbackControl?.remove(),this.shadowRoot?.querySelector('slot[name="internal"]')?.remove())}clickHandler(e){if(e&&this.disabledFocusable){e.stopImmediatePropagation();return}return this.press(),!0}connectedCallback(){super.connectedCallback(),this.elementInternals.ariaDisabled=`${!!this.disabledFocusable}`,this.setTabIndex(),Bo(this)}constructor(){super(),this.disabledFocusable=!1,this.elementInternals=this.attachInternals(),this.elementInternals.role="button"}createAndInsertFormSubmissionFallbackControl(){let e=this.formSubmissionFallbackControlSlot??document.createElement("slot");e.setAttribute("name","internal"),this.shadowRoot?.appendChild(e),this.formSubmissionFallbackControlSlot=e;let r=this.formSubmissionFallbackControl??document.createElement("button");r.style.display="none",r.setAttribute("type","submit"),r.setAttribute("slot","internal"),this.formNoValidate&&r.toggleAttribute("formnovalidate",!0),this.elementInternals.form?.id&&r.setAttribute("form",this.elementInternals.form.id),this.name&&r.setAttribute("name",this.name),this.value&&r.setAttribute("value",this.value),this.formAction&&r.setAttribute("formaction",this.formAction??""),this.formEnctype&&r.setAttribute("formenctype",this.formEnctype??""),this.formMethod&&r.setAttribute("formmethod",this.formMethod??""),this.formTarget&&r.setAttribute("formtarget",this.formTarget??""),this.append(r),this.formSubmissionFallbackControl=r}formDisabledCallback(e){this.disabled=e}keypressHandler(e){if(e&&this.disabledFocusable){e.stopImmediatePropagation();return}if(e.key==="Enter"||e.key===" "){this.click();return}return!0}press(){switch(this.type){case pe.reset:{this.resetForm();break}case pe.submit:{this.submitForm();break}}}resetForm(){this.elementInternals.form?.reset()}setTabIndex(){if(this.disabled){this.removeAttribute("tabindex");return}this.tabIndex=Number(this.getAttribute("tabindex")??0)<0?-1:0}submitForm(){if(!(!this.elementInternals.form||this.disabled||this.type!==pe.submit)){if(!this.name&&!this.formAction&&!this.formEnctype&&!this.formAttribute&&!this.formMethod&&!this.formNoValidate&&!this.formTarget){this.elementInternals.form.requestSubmit();return}try{this.elementInternals.setFormValue(this.value??""),this.elementInternals.form.requestSubmit(this)}catch{this.createAndInsertFormSubmissionFallbackControl(),this.elementInternals.setFormValue(null),this.elementInternals.form.requestSubmit(this.formSubmissionFallbackControl)}}}};v([tt],B.prototype,"defaultSlottedContent",void 0);v([f({mode:"boolean"})],B.prototype,"disabled",void 0);v([f({attribute:"disabled-focusable",mode:"boolean"})],B.prototype,"disabledFocusable",void 0);v([f({attribute:"formaction"})],B.prototype,"formAction",void 0);v([f({attribute:"form"})],B.prototype,"formAttribute",void 0);v([f({attribute:"formenctype"})],B.prototype,"formEnctype",void 0);v([f({attribute:"formmethod"})],B.prototype,"formMethod",void 0);v([f({attribute:"formnovalidate",mode:"boolean"})],B.prototype,"formNoValidate",void 0);v([f({attribute:"formtarget"})],B.prototype,"formTarget",void 0);v([f],B.prototype,"name",void 0);v([f],B.prototype,"type",void 0);v([f],B.prototype,"value",void 0);var z=class extends B{constructor(){super(...arguments),this.iconOnly=!1}};v([f],z.prototype,"appearance",void 0);v([f],z.prototype,"shape",void 0);v([f],z.prototype,"size",void 0);v([f({attribute:"icon-only",mode:"boolean"})],z.prototype,"iconOnly",void 0);yo(z,qe);z.define(xo);var So=`${V.prefix}-spinner`;var ko=K`
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
    --indicatorSize: ${so};
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
    border: var(--indicatorSize) solid ${jr};
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
    color: ${zr};
    box-sizing: border-box;
    border-radius: 50%;
    border: var(--indicatorSize) solid transparent;
    border-block-start-color: currentcolor;
    border-right-color: currentcolor;
  }

  :host([appearance='inverted']) .indicator {
    color: ${_r};
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
`;var Po=_`
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
`;var No={name:So,registry:V.registry,styles:ko,template:Po};var Ye=class extends ge{constructor(){super(),this.elementInternals=this.attachInternals(),this.elementInternals.role="progressbar"}};var de=class extends Ye{};v([f],de.prototype,"size",void 0);v([f],de.prototype,"appearance",void 0);de.define(No);var Fn={chart:()=>import("./chart-2VGYLJON.js")};async function wo(t){for(let e of t.dataset.parts.split(" ").filter(Boolean))(await Fn[e]()).mount(t)}var Pe=document.documentElement,Ke=document.getElementById("main"),Fo=document.getElementById("announced"),Ao=document.getElementById("share"),An=400,Cn=new Set([401,429,500,502,503,504]),ee,Co=new AbortController,U=location.search,ke=t=>document.getElementById(t).content.cloneNode(!0).firstElementChild;async function Tn(){let{arrive:t}=Pe.dataset.signsIn==="teams"?await import("./teams-7VHSEWLD.js"):await import("./choosing-V2KRC6FR.js");ee=await t(()=>Ne(!1)),U=ee.link??U,history.replaceState(U,""),ee.share&&(Ao.hidden=!1,Ao.addEventListener("click",()=>ee.share(new URLSearchParams(U).toString(),document.title)))}async function Ne(t){Co.abort();let e=Co=new AbortController;Ke.setAttribute("aria-busy","true");let r=setTimeout(()=>{let n=ke("loading");Ke.replaceChildren(n),Fo.textContent=n.textContent.trim()},An),o=await Ln(e.signal);clearTimeout(r),!e.signal.aborted&&(Ke.replaceChildren(o),Ke.removeAttribute("aria-busy"),document.title=o.dataset.title,Fo.textContent=o.dataset.title,t&&o.querySelector("h1").focus(),await Promise.all([wo(o),Hn(o.lang)]))}async function Hn(t){if(t===Pe.lang)return;let e=await fetch("/board",{headers:{"Accept-Language":t}}),o=new DOMParser().parseFromString(await e.text(),"text/html").querySelectorAll("[data-said]");document.querySelectorAll("[data-said]").forEach((n,a)=>n.innerHTML=o[a].innerHTML),Pe.lang=t}async function Ln(t){try{if(ee||await Tn(),!await ee.known())return ke("choose")}catch{return Tt(ke("no-token"))}try{let e=await To(t,!1);e.status===401&&(e=await To(t,!0));let r=new DOMParser().parseFromString(await e.text(),"text/html"),o=document.adoptNode(r.querySelector("article[data-title]"));return Cn.has(e.status)?Tt(o):o}catch{return Tt(ke("unreachable"))}}async function To(t,e){let r=new URLSearchParams(U),o=r.get("view")||"start";r.delete("view");let n=await ee.headers(e);return fetch(`/board/view/${encodeURIComponent(o)}?${r}`,{headers:n,signal:t,cache:"no-store"})}function Tt(t){let e=ke("again");return e.firstElementChild.addEventListener("click",()=>Ne(!0)),t.append(e),t}document.addEventListener("click",t=>{let e=t.target.closest("a[data-view]");!e||t.defaultPrevented||t.button||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),U=e.search,history.pushState(U,"",e.search),Ne(!0))});addEventListener("popstate",t=>{U=t.state??location.search,Ne(!0)});var Ht=matchMedia("print"),Ho;Ht.addEventListener("change",()=>{Ht.matches&&(Ho=Pe.dataset.theme),Pe.dataset.theme=Ht.matches?"default":Ho});await Ne(!1);
