import"./chunk-WOT6VMZA.js";function o(t){for(let n of t.querySelectorAll("[data-print]"))n.addEventListener("click",()=>print())}export{o as mount};
