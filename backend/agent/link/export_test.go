package link

// ServerReasons is what is said of the network's servers.
var ServerReasons = serverReasons
