console.log('building')
