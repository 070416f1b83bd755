analytics.track('Order Completed', order)
